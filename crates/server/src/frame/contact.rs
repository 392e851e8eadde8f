//! Whom to ask, as it is shown: a line of text in which the telephone number can be pressed.

/// A line with its telephone number taken apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contact<'a> {
    /// What stands before the number.
    pub before: &'a str,
    /// The number as it is written.
    pub number: &'a str,
    /// The number as a telephone dials it.
    pub dialled: String,
    /// What stands after the number.
    pub after: &'a str,
}

/// Fewer digits are a year or a house number.
const DIGITS: usize = 6;

impl<'a> Contact<'a> {
    /// The line with the first telephone number in it; without a number all of it is before.
    pub fn of(line: &'a str) -> Self {
        let belongs = |c: char| c.is_ascii_digit() || matches!(c, ' ' | '\u{a0}' | '-' | '–' | '+' | '(' | ')' | '/');
        let mut from = 0;
        while let Some(start) = line[from..].find(|c: char| c.is_ascii_digit() || c == '+').map(|at| from + at) {
            let end = line[start..].find(|c| !belongs(c)).map_or(line.len(), |length| start + length);
            let number = line[start..end].trim_end_matches(|c: char| !c.is_ascii_digit());
            if number.chars().filter(char::is_ascii_digit).count() >= DIGITS {
                let dialled = number.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
                return Self { before: &line[..start], number, dialled, after: &line[start + number.len()..] };
            }
            from = end;
        }
        Self { before: line, number: "", dialled: String::new(), after: "" }
    }
}

#[cfg(test)]
mod tests {
    use super::Contact;

    #[test]
    fn the_number_in_a_line_can_be_pressed() {
        let found = |line| {
            let contact = Contact::of(line);
            assert_eq!([contact.before, contact.number, contact.after].concat(), line);
            contact.dialled
        };
        assert_eq!(found("Maria Ek, samordnare, 0000-12 34 00 (påhittad)"), "0000123400");
        assert_eq!(found("Rådhuset 2, plan 3, +46 (0)00 12 34 56"), "+46000123456");
        assert_eq!(found("Kontoret 2026 – ring 08-00 00 00, vardagar 9–11"), "08000000");
        assert_eq!(found("Fråga i receptionen, rum 12"), "");
        assert_eq!(found(""), "");
        assert_eq!(found("+"), "");
    }
}
