start-title = Mitä sanottiin ja mitä siitä seurasi
start-lead = Täällä voit seurata jokaista tarvetta, josta ihmiset ovat kertoneet: tilaisuudesta, jossa se sanottiin, siihen, mikä muuttui.
start-empty-title = Vielä ei ole sanottu mitään
start-empty-text = Kun ensimmäinen tilaisuus on pidetty ja muistiinpanot on käyty läpi, tarpeet näkyvät täällä.
