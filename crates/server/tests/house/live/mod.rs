//! The evening while it goes on, through the real server: what is seen by whom, and when.

mod hidden;
mod lines;
mod seats;
mod wall;

use crate::common::{Answer, Browser, open};
use crate::village::Village;
use axum::http::StatusCode;
use samskapa_domain::{QuestionId, live::JoinCode, question::Kind};
use samskapa_server::rights::Role;

/// A village whose evening goes on, with its host.
struct Evening {
    /// The village.
    village: Village,
    /// Whoever leads it.
    host: Browser,
    /// The code by which phones join.
    code: JoinCode,
}

impl Evening {
    /// Begins it.
    async fn begin() -> Self {
        Self::in_house(open().await).await
    }

    /// Begins it in a house of one's own.
    async fn in_house(open: crate::common::Open) -> Self {
        let village = crate::village::village(open).await;
        let mut host = village.open.signed_in("anna", Role::Lead).await;
        let desk = format!("/meetings/{}/live", village.meeting);
        let page = host.get(&desk).await;
        assert_eq!(place_of(&host.send(&page, &desk, &[("do", "begin")]).await), desk);
        let code = village.open.house.world().lives.get(&village.meeting).expect("it began").code.clone();
        Self { village, host, code }
    }

    /// Presses a button of the desk.
    async fn press(&mut self, press: &str) -> Answer {
        let desk = self.desk();
        let page = self.host.get(&desk).await;
        self.host.send(&page, &desk, &[("do", press)]).await
    }

    /// Asks a question and puts it on the screen.
    async fn ask(&mut self, kind: &Kind) -> QuestionId {
        let page = self.host.get(&self.desk()).await;
        let path = format!("/meetings/{}/questions", self.village.meeting);
        let mut fields = vec![("question", "Hur ofta åker du buss?"), ("do", "open")];
        let choices;
        match kind {
            Kind::Scale { low, high } => fields.extend([("kind", "scale"), ("low", low.as_str()), ("high", high.as_str())]),
            Kind::Choice { choices: given } => {
                choices = given.join("\r\n");
                fields.extend([("kind", "choice"), ("choices", choices.as_str())]);
            }
            Kind::Word => fields.push(("kind", "word")),
        }
        place_of(&self.host.send(&page, &path, &fields).await);
        self.village.open.house.world().questions.all().last().expect("it was asked").id
    }

    /// The address of the desk.
    fn desk(&self) -> String {
        format!("/meetings/{}/live", self.village.meeting)
    }

    /// The address of the screen.
    fn screen(&self) -> String {
        format!("/meetings/{}/screen", self.village.meeting)
    }

    /// The address of the phones.
    fn phones(&self) -> String {
        format!("/live/{}", self.code)
    }

    /// A phone that joined, with the page that it sees.
    async fn phone(&self) -> (Browser, Answer) {
        let mut phone = self.village.open.visitor();
        let page = phone.get(&self.phones()).await;
        assert_eq!(page.status, StatusCode::OK, "{}", page.body);
        (phone, page)
    }

    /// A phone answers.
    async fn answers(&self, question: QuestionId, field: &str, value: &str) -> Browser {
        let (mut phone, page) = self.phone().await;
        let question = question.to_string();
        let fields = [("question", question.as_str()), (field, value)];
        place_of(&phone.send(&page, &format!("{}/answer", self.phones()), &fields).await);
        phone
    }
}

/// Where a form leads.
fn place_of(answer: &Answer) -> String {
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
    answer.header("location").unwrap_or_default().to_owned()
}
