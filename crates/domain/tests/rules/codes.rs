//! What codes promise. That on a slip can be read as people write it, and a slip of the pen is noticed; that by which phones join
//! can be called out loud.

use proptest::prelude::*;
use samskapa_domain::{
    code::{Code, NotACode},
    live::{JoinCode, NotAJoinCode},
};
use std::collections::BTreeSet;

proptest! {
    #[test]
    fn a_code_is_read_as_people_write_it(chance in any::<[u8; 32]>()) {
        let code = Code::from_chance(&chance);
        let written = code.to_string();
        prop_assert_eq!(written.len(), 12);
        for typed in [
            written.clone(),
            written.to_lowercase(),
            written.replace('-', ""),
            written.replace('-', " "),
            format!("  {} ", written.replace('-', " – ")),
            written.replace('0', "O").replace('1', "l"),
        ] {
            prop_assert_eq!(typed.parse::<Code>(), Ok(code.clone()), "{}", typed);
        }
    }

    #[test]
    fn a_slip_of_the_pen_is_noticed(chance in any::<[u8; 32]>(), at in 0usize..9, other in 0usize..32) {
        let alphabet: Vec<char> = "0123456789ABCDEFGHJKMNPQRSTVWXYZ".chars().collect();
        let right: Vec<char> = Code::from_chance(&chance).to_string().replace('-', "").chars().collect();
        let mut wrong = right.clone();
        wrong[at] = alphabet[other];
        // 0 and Z weigh the same; every other wrong character is noticed.
        let alike = |c: char| matches!(c, '0' | 'Z');
        prop_assume!(wrong != right && !(alike(wrong[at]) && alike(right[at])));
        prop_assert_eq!(wrong.iter().collect::<String>().parse::<Code>(), Err(NotACode::Check));
    }

    #[test]
    fn neighbours_that_change_places_are_noticed(chance in any::<[u8; 32]>(), at in 0usize..8) {
        let mut typed: Vec<char> = Code::from_chance(&chance).to_string().replace('-', "").chars().collect();
        let alike = |c: char| matches!(c, '0' | 'Z');
        prop_assume!(typed[at] != typed[at + 1] && !(alike(typed[at]) && alike(typed[at + 1])));
        typed.swap(at, at + 1);
        prop_assert_eq!(typed.iter().collect::<String>().parse::<Code>(), Err(NotACode::Check));
    }

    #[test]
    fn anything_may_be_typed(text in ".{0,40}") {
        let _ = text.parse::<Code>();
    }
}

#[test]
fn what_is_wrong_is_said() {
    assert_eq!("K7M".parse::<Code>(), Err(NotACode::Length(3)));
    assert_eq!("K7M-2QP-4XW!".parse::<Code>(), Err(NotACode::Character('!')));
}

#[test]
fn a_code_to_join_by_is_read_as_people_type_it() {
    let code = JoinCode::from_chance(&[7; 32]);
    assert_eq!(code.to_string(), "KKKKK");
    assert_eq!(" kk-k kk".parse(), Ok(code));
    assert_eq!("KKKK".parse::<JoinCode>(), Err(NotAJoinCode::Length(4)));
    assert_eq!("KKKKA".parse::<JoinCode>(), Err(NotAJoinCode::Letter('A')));
    assert_eq!("".parse::<JoinCode>(), Err(NotAJoinCode::Length(0)));
}

#[test]
fn sixteen_letters_are_drawn_and_none_is_a_vowel_or_a_look_alike() {
    let drawn: BTreeSet<char> =
        (0..=255).flat_map(|byte| JoinCode::from_chance(&[byte; 32]).letters().collect::<Vec<_>>()).collect();
    assert_eq!(drawn.len(), 16);
    assert!(drawn.iter().all(|letter| !"AEIOUYLQVW0123456789".contains(*letter)));
    for letter in drawn {
        assert!(letter.to_string().repeat(5).parse::<JoinCode>().is_ok(), "{letter} can be typed");
    }
}
