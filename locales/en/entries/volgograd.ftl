### Volgograd, Russia: a city, partner since 2008. Page and web fragment.
### The facts panel beside the text shows the website, the population, the year and the fields of cooperation.

# One line for the contents, the cards and the head of the page: at most about 60 characters, no full stop.
volgograd-lead = A city of remembrance on the lower { -volga }

# What and where it is. An oblast is a Russian administrative region; the word is used in English.
volgograd-city = { -volgograd }, formerly { -tsaritsyn } and { -stalingrad }, lies on the lower { -volga } and is the
    administrative centre of its oblast.

# The war. Sober in tone; both outcomes of the battle are named, and the destruction was “near-total”.
volgograd-battle = In the Second World War the fierce fighting of the Battle of { -stalingrad } ended in the defeat of the
    German army, and also in the near-total destruction of the city. Keeping the memory of these tragic events alive is
    a very important part of the city’s policy.

# The city today. Tractors are the vehicles meant; chemicals are “mainly” petrochemicals.
# $higherEducation (Number) - how many institutions of higher education there are, the university included
volgograd-industry = Today { -volgograd } has an important railway junction and airport, and is a centre of industry:
    machinery, vehicles (tractors), metallurgy, chemicals (mainly petrochemicals), timber and building
    materials. The city has { $higherEducation ->
        [one] { $higherEducation } institution
        [7] seven institutions
       *[other] { $higherEducation } institutions
    } of higher education, a university among them.

# The partnership. “Among other things”: the list is not complete.
# $agreementYear (String) - the year of the official partnership agreement
volgograd-ties = Cooperation began with contacts within the { -iapmc }; the official partnership agreement dates from
    { $agreementYear }. The partnership works, among other things, through culture, sport,
    youth exchange and cooperation between schools.
