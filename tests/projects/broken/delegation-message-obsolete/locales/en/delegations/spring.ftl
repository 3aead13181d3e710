### A visit from Beta.

spring-title = { -beta } in spring
spring-occasion = A feast of friends
# $since (String) - the year of the first meeting
spring-welcome = Dear friends from { -beta }, we have known you since { $since }.
# $dates (String) - the days of the visit
spring-days = Be our guests { $dates }.
spring-guest-office = Hall of { -beta }
spring-place-hall = The old hall
spring-place-meadow = The meadow
spring-item-arrival = A first cup of tea
spring-item-games = Games for all
    .note = Bring a hat.
spring-item-farewell = A last cup of tea
spring-item-dance = A dance
