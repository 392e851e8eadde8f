//! Vectors of sentences: what the model behind them is given must fit together, and a text has one vector, whatever stands
//! beside it.

use proptest::prelude::*;
use samskapa_words::{
    language::Language::English,
    model::{Files, Model, ModelError},
    theme::{Company, Learned, Seed, Space, Vectors, Wanted, discover, discover_with, seeded, seeded_with},
    thesaurus::Thesaurus,
};
use serde_json::{Value, json};
use std::{path::Path, sync::LazyLock};

const PIECES: [&str; 14] =
    ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "the", "bus", "school", "##s", "is", "late", "closed", "doctor", "no", "!"];
const HIDDEN: usize = 8;
const BETWEEN: usize = 12;
const POSITIONS: usize = 20;

/// A model so small that it fits in a test; it knows nothing, but knows it the same way every time.
static TINY: LazyLock<Model> = LazyLock::new(|| Model::of(&tiny()).unwrap());

fn tiny() -> Files {
    Files {
        config: config("bert").to_string().into(),
        tokenizer: tokenizer().into(),
        weights: weights(&[]),
        ..Files::default()
    }
}

fn config(kind: &str) -> Value {
    json!({
        "model_type": kind, "hidden_size": HIDDEN, "num_hidden_layers": 2, "num_attention_heads": 2,
        "intermediate_size": BETWEEN, "vocab_size": PIECES.len(), "max_position_embeddings": POSITIONS, "type_vocab_size": 2,
        "layer_norm_eps": 1e-12, "hidden_act": "gelu", "pad_token_id": 1,
    })
}

fn tokenizer() -> String {
    let vocabulary: serde_json::Map<String, Value> =
        PIECES.iter().enumerate().map(|(nth, piece)| ((*piece).to_owned(), json!(nth))).collect();
    let marked = |mark: &str| json!({"SpecialToken": {"id": mark, "type_id": 0}});
    let mark = |mark: &str, nth: usize| json!({"id": mark, "ids": [nth], "tokens": [mark]});
    json!({
        "version": "1.0", "truncation": null, "padding": null, "added_tokens": [], "decoder": null,
        "normalizer": {
            "type": "BertNormalizer", "clean_text": true, "handle_chinese_chars": true, "strip_accents": null,
            "lowercase": true,
        },
        "pre_tokenizer": {"type": "BertPreTokenizer"},
        "post_processor": {
            "type": "TemplateProcessing",
            "single": [marked("[CLS]"), {"Sequence": {"id": "A", "type_id": 0}}, marked("[SEP]")],
            "pair": [marked("[CLS]"), {"Sequence": {"id": "A", "type_id": 0}}, {"Sequence": {"id": "B", "type_id": 1}}],
            "special_tokens": {"[CLS]": mark("[CLS]", 2), "[SEP]": mark("[SEP]", 3)},
        },
        "model": {
            "type": "WordPiece", "unk_token": "[UNK]", "continuing_subword_prefix": "##", "max_input_chars_per_word": 100,
            "vocab": vocabulary,
        },
    })
    .to_string()
}

/// Tables of numbers between -1 and 1 as safetensors keep them; those in `changed` get another size, or are left out if it
/// is empty.
fn weights(changed: &[(&str, &[usize])]) -> Vec<u8> {
    let mut tables: Vec<(String, Vec<usize>)> = vec![
        ("embeddings.word_embeddings.weight".to_owned(), vec![PIECES.len(), HIDDEN]),
        ("embeddings.position_embeddings.weight".to_owned(), vec![POSITIONS, HIDDEN]),
        ("embeddings.token_type_embeddings.weight".to_owned(), vec![2, HIDDEN]),
        ("embeddings.LayerNorm.weight".to_owned(), vec![HIDDEN]),
        ("embeddings.LayerNorm.bias".to_owned(), vec![HIDDEN]),
    ];
    for layer in 0..2 {
        for (name, out, into) in [
            ("attention.self.query", HIDDEN, HIDDEN),
            ("attention.self.key", HIDDEN, HIDDEN),
            ("attention.self.value", HIDDEN, HIDDEN),
            ("attention.output.dense", HIDDEN, HIDDEN),
            ("intermediate.dense", BETWEEN, HIDDEN),
            ("output.dense", HIDDEN, BETWEEN),
        ] {
            tables.push((format!("encoder.layer.{layer}.{name}.weight"), vec![out, into]));
            tables.push((format!("encoder.layer.{layer}.{name}.bias"), vec![out]));
        }
        for name in ["attention.output.LayerNorm", "output.LayerNorm"] {
            tables.push((format!("encoder.layer.{layer}.{name}.weight"), vec![HIDDEN]));
            tables.push((format!("encoder.layer.{layer}.{name}.bias"), vec![HIDDEN]));
        }
    }
    for (name, shape) in changed {
        for (table, size) in &mut tables {
            if table == name {
                *size = shape.to_vec();
            }
        }
    }
    tables.retain(|(_, shape)| !shape.is_empty());
    let (mut header, mut numbers) = (serde_json::Map::new(), Vec::new());
    let mut state = 1_u32;
    for (name, shape) in tables {
        let from = numbers.len();
        for _ in 0..shape.iter().product::<usize>() {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            let number = f32::from(u16::try_from(state >> 16).unwrap()) / 32_768.0 - 1.0;
            numbers.extend(number.to_le_bytes());
        }
        header.insert(name, json!({"dtype": "F32", "shape": shape, "data_offsets": [from, numbers.len()]}));
    }
    let header = Value::Object(header).to_string().into_bytes();
    [&u64::try_from(header.len()).unwrap().to_le_bytes()[..], &header, &numbers].concat()
}

fn cosine(vectors: &Vectors, one: usize, other: usize) -> f32 {
    vectors.at(one).iter().zip(vectors.at(other)).map(|(x, y)| x * y).sum()
}

fn refused(files: &Files) -> String {
    Model::of(files).unwrap_err().to_string()
}

#[test]
fn every_text_gets_a_vector_of_length_one() {
    let vectors = TINY.vectors(&["The bus is late", "the doctors", "no school!", "🚌"]).unwrap();
    assert_eq!((vectors.len(), vectors.depth()), (4, HIDDEN));
    for voice in 0..4 {
        assert!((cosine(&vectors, voice, voice) - 1.0).abs() < 1e-5);
    }
    assert_ne!(vectors.at(0), vectors.at(1));
}

#[test]
fn a_text_without_words_lies_at_the_middle_and_a_long_one_is_cut() {
    let (long, longer) = ("bus ".repeat(18), "bus ".repeat(2_500));
    let vectors = TINY.vectors(&["", " \n\t", &long, &longer]).unwrap();
    assert_eq!(vectors.at(0), [0.0; HIDDEN]);
    assert_eq!(vectors.at(1), [0.0; HIDDEN]);
    assert_eq!(vectors.at(2), vectors.at(3));
    assert!(TINY.vectors(&[]).unwrap().is_empty());
}

#[test]
fn the_name_tells_the_weights_apart() {
    let shape: &[usize] = &[PIECES.len() + 1, HIDDEN];
    let mut larger = tiny();
    larger.weights = weights(&[("embeddings.word_embeddings.weight", shape)]);
    larger.config = {
        let mut config = config("bert");
        config["vocab_size"] = json!(PIECES.len() + 1);
        config.to_string().into()
    };
    let larger = Model::of(&larger).unwrap();
    assert_eq!(TINY.name().len(), 12);
    assert_eq!(TINY.name(), Model::of(&tiny()).unwrap().name());
    assert_ne!(TINY.name(), larger.name());
}

#[test]
fn xlm_roberta_counts_its_places_after_that_of_the_padding() {
    let texts = ["the bus is late", "no doctor"];
    let mut files = tiny();
    files.config = config("xlm-roberta").to_string().into();
    let roberta = Model::of(&files).unwrap().vectors(&texts).unwrap();
    let bert = TINY.vectors(&texts).unwrap();
    assert!(cosine(&roberta, 0, 0) > 0.9999);
    assert_ne!(roberta.at(0), bert.at(0));
    // Two places are taken by the padding, so that two pieces fewer fit.
    let model = Model::of(&files).unwrap().vectors(&[&"bus ".repeat(16), &"bus ".repeat(17)]).unwrap();
    assert_eq!(model.at(0), model.at(1));
}

#[test]
fn the_folder_says_how_a_vector_is_taken_and_how_far_a_text_is_read() {
    let texts = ["the bus is late", "the bus is closed"];
    let by = |pooling: &str, reading: Option<&str>| {
        let mut files = tiny();
        files.pooling = Some(pooling.into());
        files.reading = reading.map(Into::into);
        Model::of(&files).unwrap().vectors(&texts).unwrap()
    };
    let mean =
        by(r#"{"word_embedding_dimension": 8, "pooling_mode_mean_tokens": true, "pooling_mode_cls_token": false}"#, None);
    let first = by(r#"{"pooling_mode": "cls"}"#, None);
    assert_eq!(mean.at(0), TINY.vectors(&texts).unwrap().at(0));
    assert_ne!(first.at(0), mean.at(0));
    assert_ne!(mean.at(0), mean.at(1));
    let short = by(r#"{"pooling_mode": "mean"}"#, Some(r#"{"max_seq_length": 5}"#));
    assert_eq!(short.at(0), short.at(1));
}

#[test]
fn what_cannot_be_run_is_said_in_a_sentence() {
    let with = |change: &dyn Fn(&mut Files)| {
        let mut files = tiny();
        change(&mut files);
        refused(&files)
    };
    let set = |name: &str, value: Value| {
        let mut config = config("bert");
        config[name] = value;
        with(&|files| files.config = config.to_string().into())
    };
    assert!(set("model_type", json!("mpnet")).contains("'mpnet', but only 'bert' and 'xlm-roberta'"));
    assert!(set("hidden_act", json!("swish")).contains("'swish'"));
    assert!(set("position_embedding_type", json!("relative_key")).contains("'relative_key'"));
    assert!(set("num_attention_heads", json!(3)).contains("8 cannot be shared among 3 heads"));
    assert!(set("num_attention_heads", json!(0)).contains("num_attention_heads is 0"));
    assert!(set("max_position_embeddings", json!(2)).contains("too few"));
    assert!(set("intermediate_size", json!(16)).contains("[12, 8] and should be [16, 8]"));
    assert!(set("num_hidden_layers", json!(3)).contains("lacks the table 'encoder.layer.2."));
    assert!(with(&|files| files.config = b"{".to_vec()).starts_with("config.json of the model cannot be read"));
    assert!(with(&|files| files.tokenizer = b"[]".to_vec()).starts_with("tokenizer.json of the model cannot be read"));
    assert!(with(&|files| files.weights.truncate(100)).starts_with("model.safetensors of the model cannot be read"));
    assert!(with(&|files| files.pooling = Some(br#"{"pooling_mode_max_tokens": true}"#.to_vec())).contains("'max_tokens'"));
    let dense = br#"[{"type": "sentence_transformers.models.Transformer"}, {"type": "sentence_transformers.models.Dense"}]"#;
    assert!(with(&|files| files.modules = Some(dense.to_vec())).contains("'Dense'"));
    assert!(with(&|files| files.reading = Some(br#"{"max_seq_length": 2}"#.to_vec())).contains("2 word pieces"));
    let few: &[usize] = &[PIECES.len() - 1, HIDDEN];
    let small = with(&|files| {
        let mut config = config("bert");
        config["vocab_size"] = json!(PIECES.len() - 1);
        files.config = config.to_string().into();
        files.weights = weights(&[("embeddings.word_embeddings.weight", few)]);
    });
    assert!(small.contains("word piece number 13, but the model knows only 13"), "{small}");
}

#[test]
fn a_missing_table_is_named() {
    let mut files = tiny();
    files.weights = weights(&[("encoder.layer.1.output.dense.bias", &[])]);
    assert_eq!(Model::of(&files).unwrap_err(), ModelError::Missing("encoder.layer.1.output.dense.bias".to_owned()));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn a_text_has_one_vector_to_the_bit_whatever_stands_beside_it(
        texts in prop::collection::vec("(the |bus|school|s |late |no |!|\\PC){0,40}", 1..40),
        turn in 0..40_usize,
    ) {
        let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
        let mut turned = texts.clone();
        turned.rotate_left(turn % texts.len());
        let (together, other) = (TINY.vectors(&texts).unwrap(), TINY.vectors(&turned).unwrap());
        for nth in 0..texts.len() {
            prop_assert_eq!(together.at((nth + turn) % texts.len()), other.at(nth));
        }
        let alone = TINY.vectors(&texts[..1]).unwrap();
        prop_assert_eq!(alone.at(0), together.at(0));
    }

    #[test]
    fn files_of_any_bytes_are_refused_or_run(change in any::<u8>(), at in any::<prop::sample::Index>(), which in 0..3) {
        let mut files = tiny();
        let file = match which { 0 => &mut files.config, 1 => &mut files.tokenizer, _ => &mut files.weights };
        let at = at.index(file.len());
        file[at] = change;
        if let Ok(model) = Model::of(&files)
            && let Ok(vectors) = model.vectors(&["the bus is late", "no"])
        {
            prop_assert_eq!(vectors.len(), 2);
        }
    }
}

/// The first eight coordinates that sentence-transformers 6.2 (`PyTorch` 2.15) finds for these sentences with the weights of
/// all-MiniLM-L6-v2 whose fingerprint stands below.
const FINGERPRINT: &str = "53aa51172d14";
const SENTENCES: [(&str, [f32; 8]); 5] = [
    (
        "The last bus leaves far too early in the evening.",
        [0.090_576, 0.028_516, 0.073_189, 0.024_536, 0.078_689, -0.013_113, -0.011_885, 0.013_112],
    ),
    (
        "The final bus departs much too soon at night.",
        [0.090_371, 0.012_661, 0.071_24, 0.026_995, 0.082_725, -0.037_862, -0.040_597, -0.008_036],
    ),
    (
        "Our children need a library close to school 📚",
        [0.004_559, -0.024_41, 0.017_369, 0.031_3, 0.013_796, 0.020_672, -0.023_527, -0.006_275],
    ),
    (
        "Sista bussen går redan klockan sex.",
        [-0.120_479, 0.055_796, -0.032_677, 0.002_902, -0.132_614, 0.027_997, 0.096_472, -0.000_964],
    ),
    (
        "Nobody answers the phone at the health centre, and when they do, the first free time is in three weeks; my mother, who is 84, gave up.",
        [-0.027_226, -0.000_191, 0.003_931, 0.032_851, 0.018_488, 0.033_745, -0.066_463, 0.047_335],
    ),
];

/// The model in the folder that `SAMSKAPA_MODEL` names, if it is the one these figures are for.
fn provided() -> Option<Model> {
    let Some(folder) = std::env::var_os("SAMSKAPA_MODEL") else {
        println!("skipped: SAMSKAPA_MODEL names no folder with all-MiniLM-L6-v2");
        return None;
    };
    let folder = Path::new(&folder);
    let needed = |name: &str| std::fs::read(folder.join(name)).unwrap_or_else(|why| panic!("{name}: {why}"));
    let model = Model::of(&Files {
        config: needed("config.json"),
        tokenizer: needed("tokenizer.json"),
        weights: needed("model.safetensors"),
        pooling: std::fs::read(folder.join("1_Pooling/config.json")).ok(),
        modules: std::fs::read(folder.join("modules.json")).ok(),
        reading: std::fs::read(folder.join("sentence_bert_config.json")).ok(),
    });
    Some(model.unwrap())
}

#[test]
fn a_real_model_gives_the_vectors_that_its_makers_give() {
    let Some(model) = provided() else { return };
    assert_eq!(model.name(), FINGERPRINT);
    let long = "bus ".repeat(3_000);
    let mut texts: Vec<&str> = SENTENCES.iter().map(|(text, _)| *text).collect();
    texts.extend([long.as_str(), "", "🙂🙃🚌", "\u{0}\u{301}"]);
    let vectors = model.vectors(&texts).unwrap();
    for (nth, (text, expected)) in SENTENCES.iter().enumerate() {
        for (found, expected) in vectors.at(nth).iter().zip(expected) {
            assert!((found - expected).abs() < 1e-4, "{text}: {found} for {expected}");
        }
    }
    // Read as far as 256 pieces, as its makers do.
    let cut = [0.012_148, -0.073_634, 0.037_509, 0.004_396, -0.041_686, 0.018_413, 0.087_097, 0.002_669];
    for (found, expected) in vectors.at(5).iter().zip(cut) {
        assert!((found - expected).abs() < 1e-4);
    }
    assert!(vectors.at(6).iter().all(|x| *x == 0.0));
    assert!((cosine(&vectors, 7, 7) - 1.0).abs() < 1e-5);
    assert!(cosine(&vectors, 0, 1) > 0.8);
    for (one, other) in [(0, 2), (0, 4), (1, 2), (2, 4)] {
        assert!(cosine(&vectors, one, other) < 0.3);
    }
    // To the bit, whatever stands beside it and in whatever order.
    for nth in 0..texts.len() {
        assert_eq!(model.vectors(&texts[nth..=nth]).unwrap().at(0), vectors.at(nth));
    }
    texts.reverse();
    let reversed = model.vectors(&texts).unwrap();
    for nth in 0..texts.len() {
        assert_eq!(reversed.at(texts.len() - 1 - nth), vectors.at(nth));
    }
}

#[test]
fn a_real_model_knows_what_words_do_not_tell() {
    let Some(model) = provided() else { return };
    let voices = [
        "You wait an hour in the rain and then it drives past",
        "Too many potholes on my way to work",
        "Cyclists and lorries share the same lane",
        "The choir has nowhere to rehearse",
        "We want a stage for local bands",
        "Painting classes are always sold out",
    ]
    .map(|text| (text, English));
    let thesaurus = &Thesaurus::parse("version: none 1\n\n[other/other]\nen: other\n").unwrap();
    let seeds = [("Roads and traffic", "Getting around by vehicle"), ("Arts and culture", "Concerts and exhibitions")]
        .map(|(name, text)| Seed { name, texts: vec![(text, English)], language: English });
    let mut texts: Vec<&str> = voices.iter().map(|(text, _)| *text).collect();
    for seed in &seeds {
        texts.push(seed.name);
        texts.extend(seed.texts.iter().map(|(text, _)| *text));
    }
    let vectors = model.vectors(&texts).unwrap();
    let right =
        |found: Vec<Option<usize>>| found.iter().zip([0, 0, 0, 1, 1, 1]).filter(|(one, two)| **one == Some(*two)).count();
    let themes = |vectors| seeded_with(&voices, &seeds, thesaurus, vectors).proposals.iter().map(|one| one.theme).collect();
    assert_eq!(right(themes(Some(&vectors))), 6);
    assert!(right(themes(None)) < 6);
}

#[test]
fn vectors_of_other_voices_change_nothing() {
    let voices = ["the bus is late", "no bus", "no doctor", "the doctor is late"].map(|text| (text, English));
    let space = Space::of(&voices, Thesaurus::of_the_field());
    let vectors = TINY.vectors(&["bus"]).unwrap();
    assert_eq!(discover_with(&space, Wanted::Number(2), Some(&vectors)), discover(&space, Wanted::Number(2)));
    let seeds = [Seed { name: "bus", texts: Vec::new(), language: English }];
    let thesaurus = Thesaurus::of_the_field();
    assert_eq!(seeded_with(&voices, &seeds, thesaurus, Some(&vectors)), seeded(&voices, &seeds, thesaurus));
    let company = Company::of_with(&space, 2, Some(&vectors));
    assert_eq!(Learned::from(&space, &company, &[(0, 0), (2, 1)], 2).proposal(1).theme, Some(0));
}
