### A visit from Beta.

spring-title = { -beta } באביב
spring-occasion = חגיגה של ידידים
# $since (String) - the year of the first meeting
spring-welcome = ידידינו מ{ -beta }, אנו מכירים אתכם מאז { $since }.
# $dates (String) - the days of the visit
spring-days = היו אורחינו בימים { $dates }.
spring-guest-office = הבית של { -beta }
spring-place-hall = האולם הישן
spring-item-arrival = כוס תה ראשונה
spring-item-games = משחקים לכולם
    .note = הביאו כובע.
spring-item-farewell = כוס תה אחרונה
