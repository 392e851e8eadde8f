//! The words that forms and spreadsheets in the Nordic countries use for columns and marks.

/// Who voted.
pub(super) const VOTER: &[&str] = &[
    "voter",
    "voter_id",
    "voter id",
    "respondent",
    "respondent id",
    "response id",
    "response_id",
    "session",
    "participant",
    "participant id",
    "user",
    "user_id",
    "ballot",
    "ballot_id",
    "ballot id",
    "väljare",
    "röstande",
    "röstsedel",
    "deltagare",
    "svarande",
    "svars-id",
    "velger",
    "deltaker",
    "respondent-id",
    "vælger",
    "deltager",
    "äänestäjä",
    "osallistuja",
    "vastaaja",
];
/// Where they live.
pub(super) const PLACE: &[&str] = &[
    "place",
    "neighborhood",
    "neighbourhood",
    "district",
    "village",
    "ort",
    "by",
    "bydel",
    "stadsdel",
    "område",
    "kommundel",
    "kylä",
    "alue",
    "kaupunginosa",
    "postnummer",
    "socken",
    "bygd",
    "grend",
];
/// How many cast such a ballot.
pub(super) const WEIGHT: &[&str] =
    &["weight", "vikt", "vægt", "vekt", "paino", "count", "antal ballots", "number of voters"];
/// What could be chosen.
pub(super) const OPTION: &[&str] = &[
    "option",
    "project",
    "project_id",
    "project id",
    "projekt",
    "prosjekt",
    "förslag",
    "forslag",
    "alternativ",
    "alternative",
    "candidate",
    "kandidat",
    "choice",
    "hanke",
    "ehdotus",
    "vaihtoehto",
    "title",
    "titel",
    "tittel",
    "otsikko",
    "investment_id",
    "idea",
    "idé",
    "behov",
    "need",
    "tarve",
    "name",
    "namn",
    "navn",
    "nimi",
    "id",
];
/// What it is called, beside its id.
pub(super) const NAME: &[&str] =
    &["name", "namn", "navn", "nimi", "title", "titel", "tittel", "otsikko", "project", "projekt", "prosjekt", "hanke"];
/// A mark.
pub(super) const VALUE: &[&str] = &[
    "value",
    "värde",
    "verdi",
    "værdi",
    "arvo",
    "points",
    "point",
    "poäng",
    "poeng",
    "pisteet",
    "score",
    "rank",
    "ranking",
    "rang",
    "placering",
    "sijoitus",
    "grade",
    "betyg",
    "karakter",
    "arvosana",
    "rating",
    "dots",
    "prickar",
];
/// A sum.
pub(super) const SUM: &[&str] = &[
    "confirmed_votes",
    "paper_ballots_to_import",
    "votes",
    "röster",
    "antal röster",
    "stemmer",
    "antall stemmer",
    "antal stemmer",
    "ääniä",
    "äänet",
    "äänimäärä",
    "sum",
    "summa",
    "total",
    "totalt",
    "yhteensä",
    "points",
    "poäng",
    "poeng",
    "pisteet",
    "score",
    "supporters",
    "dots",
    "prickar",
];
/// The word of a last row that only adds up.
pub(super) const TOTAL: &[&str] = &["total", "totalt", "summa", "sum", "i alt", "sammanlagt", "yhteensä"];
/// What it costs.
pub(super) const COST: &[&str] = &[
    "cost",
    "price",
    "budget_amount",
    "kostnad",
    "pris",
    "belopp",
    "beløp",
    "hinta",
    "kustannus",
    "kustannukset",
    "budget",
];
/// All options of a ballot.
pub(super) const VOTE: &[&str] = &["vote", "votes", "röst", "röster", "choices", "options", "val", "valg", "ääni", "stemme"];
/// What forms add and a count does not need.
pub(super) const PASSED: &[&str] = &[
    "timestamp",
    "tidstämpel",
    "tidsstempel",
    "aikaleima",
    "start time",
    "completion time",
    "starttid",
    "slutförandetid",
    "sluttid",
    "email",
    "email address",
    "e-mail",
    "e-post",
    "e-postadress",
    "sähköposti",
    "last modified time",
    "created_at",
    "comment",
    "comments",
    "kommentar",
    "kommentarer",
    "kommentti",
    "language",
    "språk",
];
/// What tells that numbers or orders are places in an order.
pub(super) const RANKED: &[&str] = &["rank", "rang", "ordning", "priorit", "placering", "sijoitus", "järjest", "order"];
/// Yes.
pub(super) const YES: &[&str] =
    &["1", "x", "yes", "y", "true", "ja", "j", "sant", "sand", "kyllä", "k", "✓", "✔", "☑", "on", "vald"];
/// No.
pub(super) const NO: &[&str] = &["0", "-", "no", "n", "false", "nej", "nei", "falskt", "usant", "falsk", "ei", "off"];

/// Grades that are well known, the best first.
pub(super) const SCALES: &[&[&str]] = &[
    &["excellent", "very good", "good", "acceptable", "poor", "to reject"],
    &["excellent", "very good", "good", "fair", "poor", "reject"],
    &["very good", "good", "fair", "poor", "very poor"],
    &["strongly agree", "agree", "neutral", "disagree", "strongly disagree"],
    &["strongly agree", "agree", "neither agree nor disagree", "disagree", "strongly disagree"],
    &["very important", "important", "less important", "not important"],
    &["utmärkt", "mycket bra", "bra", "godtagbart", "dåligt", "underkänt"],
    &["mycket bra", "bra", "varken eller", "dåligt", "mycket dåligt"],
    &["instämmer helt", "instämmer delvis", "varken eller", "instämmer knappast", "instämmer inte"],
    &["mycket viktigt", "viktigt", "mindre viktigt", "inte viktigt"],
    &["svært bra", "bra", "middels", "dårlig", "svært dårlig"],
    &["helt enig", "enig", "verken eller", "uenig", "helt uenig"],
    &["meget god", "god", "middel", "dårlig", "meget dårlig"],
    &["helt enig", "enig", "hverken eller", "uenig", "helt uenig"],
    &["erinomainen", "hyvä", "tyydyttävä", "välttävä", "hylätty"],
    &["täysin samaa mieltä", "samaa mieltä", "en osaa sanoa", "eri mieltä", "täysin eri mieltä"],
];

/// Whether a word is in a list, in letters of any size.
pub(super) fn among(word: &str, list: &[&str]) -> bool {
    list.contains(&word.trim().to_lowercase().as_str())
}
