//! The words that tell one kind of voice from another, in Swedish, Danish, Norwegian, Finnish and English.
//!
//! Each is matched against a folded text: a space on both sides is a whole word, one in front only is a beginning.

/// Somebody can do or give something.
#[rustfmt::skip]
pub(super) const OFFERS: [&str; 46] = [
    " kan hjälp", " hjälper gärna ", " kör gärna ", " ställer gärna upp ", " ställer upp ", " vi kan ", " jag kan ",
    " vill gärna bidra", " vill bidra ", " bidrar gärna ", " kan bidra", " kan låna ut ", " får låna ", " lånar ut ",
    " erbjuder ", " kan bjuda ", " kan ordna ", " kan köra ", " har minibuss ", " brug det ", " brug den ",
    " brug os ", " vil gerne bidrage ", " vil gerne hjælpe ", " kan hjælpe ", " kan bidrage ", " jeg kan ",
    " stiller op ", " stiller gerne ", " tilbyder ", " vil gjerne bidra", " vil gjerne hjelpe ", " kan hjelpe ",
    " stiller opp ", " tilbyr ", " bruk det ", " voimme pitää ", " voimme ", " voin ", " autan mielelläni ",
    " tarjoamme ", " we can ", " i can ", " happy to help ", " we could lend ", " you may use ",
];

/// What looks like an offer and is a complaint or a wish.
#[rustfmt::skip]
pub(super) const NOT_OFFERS: [&str; 26] = [
    " vi kan inte ", " jag kan inte ", " vi kan ej ", " jag kan ej ", " kan inte ", " jeg kan ikke ", " vi kan ikke ",
    " vi kan aldrig ", " jag kan aldrig ", " hvad vi kan vi ", " so that we can ", " så att vi kan ",
    " så att jag kan ", " så vi kan ", " så jag kan ", " att vi kan ", " att jag kan ", " at jeg kan ", " at vi kan ",
    " slik at ", " i can t ", " we can t ", " i cannot ", " we cannot ", " i can not ", " when i can ",
];

/// What an evening is made of.
#[rustfmt::skip]
pub(super) const EVENING: [&str; 52] = [
    " våffl", " smörgås", " bullar", " vaffel", " vafler ", " kagen ", " kager ", " boller ", " kaffe", " fika",
    " fikat ", " soppa", " pirog", " kakan ", " kakor", " ljudet ", " ljud ", " slinga ", " hörslinga ",
    " teleslinga ", " lokalen ", " möteslokal", " mikrofon", " kvällen ", " mötet ", " träffen ", " dialogen ",
    " arrangemang", " samtalsledar", " upplägget ", " maden ", " lyden ", " lokalet ", " mødet ", " aftenen ",
    " arrangement", " maten ", " lyd ", " møtet ", " kvelden ", " kahvi", " tilaisuu", " äänentoisto", " mikrofoni",
    " pulla", " illan ", " coffee ", " sound ", " microphone", " the evening ", " venue ", " the meeting ",
];

/// How it was: tells feedback together with what the evening is made of.
#[rustfmt::skip]
pub(super) const JUDGED: [&str; 50] = [
    " var ", " gott ", " god ", " bra ", " dålig", " saknas ", " saknades ", " kall", " varm", " trång", " hördes ",
    " hör inte ", " trevlig", " roligt ", " lång ", " långt ", " för lite ", " för mycket ", " tack ", " godt ",
    " dårlig", " koldt ", " kold ", " hyggelig", " tak ", " manglede ", " mangler ", " manglet ", " kaldt ",
    " trivelig", " takk ", " oli ", " hyvä", " huono", " kylmä", " kiitos ", " kuulunut ", " puuttui ", " puuttuu ",
    " good ", " bad ", " poor ", " cold ", " great ", " nice ", " missing ", " loud ", " thank", " lovely ", " was ",
];

/// Feedback on the evening or the work, by itself.
#[rustfmt::skip]
pub(super) const FEEDBACK: [&str; 32] = [
    " bra möte ", " bra kväll ", " tack för i kväll ", " tack för ikväll ", " tack för en ", " trevlig kväll ",
    " godt møde ", " tak for i aften ", " god aften ", " godt møte ", " takk for i kveld ", " hyvä tilaisuus ",
    " kiitos illasta ", " good meeting ", " great evening ", " nu gjorde ni det ", " nu gör ni det ", " äntligen ",
    " roligt att bli frågad ", " kändes bra att ", " inspirerande ", " meningsfull", " engagerat arbete ",
    " mervärde ", " luddig", " givande ", " inspirerende ", " givende ", " innostav", " inspiring ", " positivt att ",
    " lärorik",
];

/// How people want to be asked, met and told.
#[rustfmt::skip]
pub(super) const PROCESS: [&str; 48] = [
    " fler möten ", " fler träffar ", " fler dialog", " återkom ", " återkoppl", " kom tillbaka ", " bjud in ",
    " fråga oss ", " lyssna på oss ", " håll oss ", " informera oss ", " vill veta hur det går ",
    " vara med och bestämma ", " vara med och besluta ", " medbestämm", " delaktig", " bli hörd", " förankring",
    " protokoll ut ", " spørg os ", " spørg folk ", " medbestemmelse ", " blive hørt ", " taget alvorligt ",
    " involver", " flere møder ", " kom igen ", " hold os ", " spør oss ", " medvirkning ", " bli hørt ",
    " flere møter ", " hold oss ", " kysykää ", " kuunnelkaa ", " pitäkää meidät ", " lisää tilaisuuksia ",
    " ottakaa mukaan ", " more meetings ", " ask us ", " listen to us ", " keep us ", " tell us what ", " come back ",
    " be heard ", " våga fira ", " våga göra ", " testar mest ",
];

/// What became of it?
#[rustfmt::skip]
pub(super) const HISTORY: [&str; 15] = [
    " vad blev det av ", " vad hände med ", " vad har hänt med ", " vad blev av ", " blev det något av ",
    " hvad blev der af ", " hvad skete der med ", " hvad blev det til ", " hva ble det av ", " hva skjedde med ",
    " mitä siitä tuli ", " mitä tapahtui ", " miten siinä kävi ", " what became of ", " what happened to ",
];

/// Words of having been here before, which tell it together with a year gone by.
#[rustfmt::skip]
pub(super) const LOOKING_BACK: [&str; 9] = [
    " what came of ", " frågade samma sak ", " ni var här ", " förra försöket ", " förra gången ", " lades ner utan ",
    " i var her ", " dere var her ", " olitte täällä ",
];

/// A way to do something about it.
#[rustfmt::skip]
pub(super) const IDEAS: [&str; 42] = [
    " förslag ", " idé ", " ide ", " idéer ", " skulle kunna ", " man kunde ", " kunde man ", " kan man inte ",
    " tänk om ", " varför inte ", " prova ", " prøv ", " starta ", " inför ", " bygg ", " ordna ", " anlita ",
    " lär av ", " forslag ", " hvad med ", " hvorfor ikke ", " kunne man ", " lav en ", " indfør ", " opret ",
    " hva med ", " hvorfor ikke bruke ", " lærer eldre ", " ehdotus ", " ehdotan ", " voisi ", " voitaisiin ",
    " entä jos ", " miksei ", " perustetaan ", " suggest", " what if ", " why not ", " could use ", " start a ",
    " samlokal", " låt oss ",
];

/// Something is missing, hinders or matters.
#[rustfmt::skip]
pub(super) const NEEDS: [&str; 84] = [
    " saknas ", " saknar ", " behöv", " behov", " vill ha ", " vill träffa ", " vill bli ", " vill kunna ", " önskar",
    " önskas ", " ingen ", " inget ", " inga ", " ingenstans ", " noll ", " för långt ", " för få ", " för lite ",
    " svår", " krånglig", " krångligt ", " tröttande ", " hinner inte ", " fungerar inte ", " funkar inte ",
    " funkar ej ", " fungerar ej ", " svarar inte ", " svarar ej ", " otrygg", " ohälsa ", " ensam", " vänta",
    " olika personer ", " samma ", " fler ", " bättre ", " kan inte ", " mangler ", " mangel ", " savner ",
    " ingen ved ", " ikke ", " uden ", " bedre ", " flere ", " fast ", " ønske", " trættende ", " behøver ",
    " ventetid ", " gratis ", " få ", " dårlig", " slitne ", " slidte ", " ensomhe", " vanskelig", " for få ",
    " trenger ", " puute ", " puuttuu ", " puuttuvat ", " tarvit", " toivo", " vaike", " kestää ", " ei ole ",
    " liian ", " pitäisi ", " halua", " parempi ", " yksinäi", " missing ", " need", " no ", " not ", " too far ",
    " too few ", " lack", " difficult ", " lonely ", " better ", " tolk ",
];

/// A question whose answers are offers.
#[rustfmt::skip]
pub(super) const ASKS_FOR_OFFERS: [&str; 12] = [
    " själv bidra ", " bidra med ", " erbjud", " vad gör vi redan ", " resurser ", " bidrage med ", " tilbud ",
    " tilby", " itse tehdä ", " tarjo", " you contribute ", " offers ",
];

/// A question whose answers are ideas.
#[rustfmt::skip]
pub(super) const ASKS_FOR_IDEAS: [&str; 30] = [
    " förslag", " idé", " lösning", " möjlighet", " åtgärd", " hur kan vi ", " vad kan vi ", " tillsammans ",
    " forslag", " ideer ", " løsning", " muligheder ", " muligheter ", " tiltak ", " indsats", " hvad kan vi ",
    " hva kan vi ", " hvordan kan vi ", " ehdotu", " idea", " ratkaisu", " mahdollisuu", " toimenpi", " solution",
    " suggestion", " opportunit", " how can we ", " what can we ", " kan bli bättre ", " hur kommer du ",
];

/// A question whose answers are feedback.
#[rustfmt::skip]
pub(super) const ASKS_FOR_FEEDBACK: [&str; 16] = [
    " tar du med dig ", " vägen hit ", " kvällen ", " mötet ", " hur har du upplevt ", " hur upplevde ", " hur var ",
    " tager du med ", " hvordan var ", " oplevede du ", " tar du med deg ", " opplevde du ", " mitä jäi mieleen ",
    " millainen ", " take with you ", " how was ",
];
