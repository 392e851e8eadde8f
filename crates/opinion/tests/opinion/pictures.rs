//! Pictures of maps: well-formed, told in words as well, and silent about few people.

use quick_xml::{Reader, events::Event};
use samskapa_opinion::{
    Map, Settings, map,
    picture::{Answers, Entry, Landscape, Legend, Line, List, STYLE, Stands, Table, letter},
    result::{NO_GROUP, Share, Tally},
    simulate::{Plan, Simulation},
};

const ABOUT: &str = "Två läger <ungefär> lika stora & \"tydliga\"";

/// A map of people in two groups.
fn mapped(participants: u32) -> Map {
    let plan = Plan { participants, statements: 40, density: 0.5, groups: 2, seed: 7 };
    let votes = Simulation::new(plan).unwrap().gather().unwrap().finish();
    map(&votes, &Settings::default())
}

fn legend(map: &Map) -> Legend {
    let numbers = |members: usize| [members.to_string(), "1,5".to_owned(), "−0,5".to_owned()];
    Legend {
        title: "Karta".to_owned(),
        about: ABOUT.to_owned(),
        groups: map.groups.iter().map(|group| format!("Grupp {}: {}", letter(group.id), group.members.len())).collect(),
        others: "Utan grupp: 3".to_owned(),
        head: ["Grupp", "Personer", "I sidled", "Uppåt"].map(str::to_owned),
        numbers: map.groups.iter().map(|group| numbers(group.members.len())).collect(),
    }
}

/// The texts of a picture, once it has been read as XML to its end.
fn texts(svg: &str) -> Vec<String> {
    let mut reader = Reader::from_str(svg);
    let (mut texts, mut open) = (Vec::new(), 0_i32);
    loop {
        match reader.read_event().unwrap_or_else(|why| panic!("{why}: {svg}")) {
            Event::Start(_) => open += 1,
            Event::End(_) => open -= 1,
            Event::Text(text) => texts.push(text.to_string()),
            Event::Eof => break,
            _ => {}
        }
    }
    assert_eq!(open, 0, "{svg}");
    assert!(svg.contains("role=\"img\"") && svg.contains("<title>") && svg.contains("<desc>"), "{svg}");
    assert!(!svg.contains("NaN") && !svg.contains("inf"), "{svg}");
    texts
}

#[test]
fn a_map_names_its_groups_by_letter_shape_and_number() {
    let map = mapped(1_000);
    assert_eq!(map.groups.len(), 2, "as planted");
    let legend = legend(&map);
    let picture = Landscape::of(&map);
    let svg = picture.svg(&legend, Stands::Alone);
    texts(&svg);
    for said in
        ["<title>Karta</title>", "&lt;ungefär&gt;", "Grupp A: ", "Grupp B: ", "Utan grupp: 3", ">A</text>", ">B</text>"]
    {
        assert!(svg.contains(said), "{said}: {svg}");
    }
    assert!(svg.contains("prefers-color-scheme:dark") && svg.contains("@media print"));
    assert!(!picture.svg(&legend, Stands::InPage).contains("<style>"));
    let Table { head, rows, .. } = picture.table(&legend);
    assert_eq!((head.len(), rows.len(), rows[1][0].as_str()), (4, 2, "B"));
}

#[test]
fn groups_that_are_not_shown_are_drawn_nowhere() {
    let mut map = mapped(1_000);
    map.groups[1].shown = false;
    let legend = legend(&map);
    let picture = Landscape::of(&map);
    let svg = picture.svg(&legend, Stands::InPage);
    assert!(svg.contains("Grupp A") && !svg.contains("Grupp B") && !svg.contains("f1"), "{svg}");
    assert_eq!(picture.table(&legend).rows.len(), 1);
}

#[test]
fn many_people_are_drawn_together() {
    let map = mapped(30_000);
    let svg = Landscape::of(&map).svg(&legend(&map), Stands::Alone);
    texts(&svg);
    assert!(svg.len() < 400_000, "{}", svg.len());
}

#[test]
fn a_map_of_nobody_and_of_people_nowhere_is_drawn_all_the_same() {
    let mut map = mapped(30);
    map.places[3] = [f64::NAN, 1.0];
    map.places[4] = [f64::INFINITY, 1.0];
    texts(&Landscape::of(&map).svg(&legend(&map), Stands::Alone));
    map.places.fill([0.0, 0.0]);
    texts(&Landscape::of(&map).svg(&legend(&map), Stands::Alone));
    map.groups.clear();
    map.membership.fill(NO_GROUP);
    let svg = Landscape::of(&map).svg(&legend(&map), Stands::Alone);
    assert!(!svg.contains("Grupp"), "{svg}");
    map.places.clear();
    map.membership.clear();
    texts(&Landscape::of(&map).svg(&legend(&map), Stands::Alone));
}

/// The corners of the area around a group whose people stand at these places.
fn corners(places: &[[f64; 2]]) -> Vec<[f64; 2]> {
    let mut map = mapped(1_000);
    map.groups.truncate(1);
    map.membership = vec![0; places.len()];
    map.places = places.to_vec();
    let svg = Landscape::of(&map).svg(&legend(&map), Stands::Alone);
    let area = svg.split("<path").find(|path| path.contains("stroke-linejoin")).expect("an area is drawn");
    let path = area.split("d=\"M").nth(1).and_then(|path| path.split("z\"").next()).expect("it is a path");
    let corner = |corner: &str| {
        let (x, y) = corner.split_once(' ').expect("two numbers");
        [x, y].map(|number| number.parse().expect("a number"))
    };
    path.split('L').map(corner).collect()
}

#[test]
fn what_stands_within_a_group_is_no_corner_of_it() {
    let places = [[0.0, 0.0], [4.0, 0.0], [1.0, 1.0], [4.0, 3.0], [2.0, 0.0], [0.0, 3.0], [0.0, 0.0], [2.0, 2.0]];
    let found = corners(&places);
    // The sides of four by three, drawn as large as the paper is high, in order around it.
    assert_eq!(found.len(), 4, "{found:?}");
    for at in 0..4 {
        let [across, down] = [0, 1].map(|axis| (found[(at + 1) % 4][axis] - found[at][axis]).abs());
        assert!([[544.0, 0.0], [0.0, 408.0]].contains(&[across, down]), "{found:?}");
        assert_ne!(found[at], found[(at + 2) % 4]);
    }
    assert_eq!(corners(&[[1.0, 1.0], [2.0, 2.0], [3.0, 3.0]]).len(), 2, "on a line");
    assert_eq!(corners(&[[1.0, 1.0]]).len(), 1);
}

#[test]
fn a_bar_has_a_piece_for_each_answer_and_says_so() {
    let line = |who: &str, tally: Tally| Line {
        who: who.to_owned(),
        tally,
        agreeing: tally.agreeing(),
        written: format!("håller med: {}", tally.agree),
        cells: [tally.agree, tally.pass, tally.disagree].map(|count| count.to_string()),
    };
    let answers = Answers {
        title: "Fler bänkar & soffor ".repeat(30),
        about: ABOUT.to_owned(),
        lines: vec![line("Alla", Tally { agree: 6, pass: 3, disagree: 1 }), line("Grupp A", Tally::default())],
        answers: ["Håller med", "Hoppar över", "Håller inte med"].map(str::to_owned),
        who: "Vilka".to_owned(),
    };
    let svg = answers.svg(Stands::Alone);
    let said = texts(&svg);
    assert!(said.iter().any(|text| text.ends_with('…')), "a long statement is cut: {said:?}");
    for piece in ["class=\"yes\" x=\"0.0\" y=\"134.0\" width=\"420.0\"", "class=\"stripe\"", "stroke-dasharray"] {
        assert!(svg.contains(piece), "{piece}: {svg}");
    }
    let table = answers.table();
    assert_eq!(table.rows[0], ["Alla", "6", "3", "1"]);
    let html = table.html();
    assert!(html.contains("<th scope=\"row\">Grupp A</th>") && html.contains("<caption>Fler bänkar &amp; soffor"), "{html}");
}

#[test]
fn the_list_of_what_unites_says_how_many_stand_behind_it() {
    let entry = |statement: &str| Entry {
        statement: statement.to_owned(),
        written: "46 av 50 håller med".to_owned(),
        share: Share::of(46, 50),
    };
    let list = List {
        title: "Det som förenar oss".to_owned(),
        about: ABOUT.to_owned(),
        entries: vec![entry("Fler bänkar"), entry(&"ö".repeat(400))],
        head: ["Påstående", "Hur många"].map(str::to_owned),
    };
    let said = texts(&list.svg(Stands::Alone)).join("\n");
    assert!(said.contains("Det som förenar oss") && said.contains("Fler bänkar") && said.contains("46 av 50"), "{said}");
    assert_eq!(list.table().rows.len(), 2);
    texts(&List { entries: Vec::new(), ..list }.svg(Stands::InPage));
}

#[test]
fn letters_go_on_after_z() {
    assert_eq!([0, 1, 25, 26, 27, 51, 52, 701, 702].map(letter), ["A", "B", "Z", "AA", "AB", "AZ", "BA", "ZZ", "AAA"]);
}

#[test]
fn colours_stand_out_from_the_paper_in_light_and_dark() {
    // The contrast of two colours (WCAG 2.2): 3 : 1 for what is drawn, 4.5 : 1 for letters.
    let value = |colour: &str, at: usize| f64::from(u8::from_str_radix(&colour[at..at + 2], 16).unwrap()) / 255.0;
    let light = |colour: &str| {
        let linear = |value: f64| if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) };
        0.2126 * linear(value(colour, 1)) + 0.7152 * linear(value(colour, 3)) + 0.0722 * linear(value(colour, 5))
    };
    let contrast = |one: &str, other: &str| {
        let (one, other) = (light(one), light(other));
        (one.max(other) + 0.05) / (one.min(other) + 0.05)
    };
    let (day, night) = STYLE.split_once("@media (prefers-color-scheme:dark)").unwrap();
    let night = night.split("@media print").next().unwrap();
    for style in [day, night] {
        let colour = |class: &str| {
            let start = style.find(&format!(".{class}{{fill:#")).unwrap_or_else(|| panic!("{class}")) + class.len() + 7;
            style[start..start + 7].to_owned()
        };
        let paper = colour("paper");
        for (class, least) in [("ink", 4.5), ("soft", 4.5), ("rest", 3.0), ("yes", 3.0), ("no", 3.0)] {
            assert!(contrast(&colour(class), &paper) >= least, "{class}: {}", contrast(&colour(class), &paper));
        }
        for group in 0..8 {
            let class = format!("f{group}");
            assert!(contrast(&colour(&class), &paper) >= 4.5, "{class}: {}", contrast(&colour(&class), &paper));
        }
    }
}
