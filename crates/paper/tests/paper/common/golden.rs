//! A rendered page beside the picture of it that was looked at and found good.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::Command,
};

/// Dots per inch: enough to see that a line has moved, little enough to be kept.
const RESOLUTION: &str = "50";
/// How much darker or lighter a dot may be, of 255. Versions of poppler smooth letters a little differently.
const SHADE: u8 = 64;
/// How many dots of a thousand may differ by more than that.
const PER_MILLE: usize = 4;

/// A grey picture.
pub struct Picture {
    width: usize,
    height: usize,
    dots: Vec<u8>,
}

/// Compares every page of a file with its picture `tests/golden/{name}-{page}.png`.
pub fn compare(name: &str, pdf: &[u8]) {
    let pages = rendered(pdf);
    let renew = env::var_os("SAMSKAPA_GOLDEN").is_some_and(|what| what == "write");
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden");
    for (at, page) in pages.iter().enumerate() {
        let kept = folder.join(format!("{name}-{}.png", at + 1));
        if renew {
            fs::create_dir_all(&folder).unwrap();
            fs::copy(page, &kept).unwrap();
            continue;
        }
        assert!(kept.exists(), "{} is not kept: SAMSKAPA_GOLDEN=write keeps it; then look at it", kept.display());
        let differ = difference(&picture(page), &picture(&kept));
        assert!(differ <= PER_MILLE, "{differ} ‰ of {} differ from {}: look at both", page.display(), kept.display());
    }
    let next = folder.join(format!("{name}-{}.png", pages.len() + 1));
    assert!(renew || !next.exists(), "{} was a page and is none any more", next.display());
}

/// What a page looks like, one file for each.
pub fn rendered(pdf: &[u8]) -> Vec<PathBuf> {
    let folder = scratch(pdf);
    let file = folder.join("paper.pdf");
    let out =
        Command::new("pdftoppm").args(["-gray", "-png", "-r", RESOLUTION]).arg(&file).arg(folder.join("page")).output();
    let out = out.expect("pdftoppm (poppler-utils) is needed");
    assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
    let mut pages: Vec<_> = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    pages.retain(|path| path.extension().is_some_and(|ending| ending == "png"));
    pages.sort();
    pages
}

/// The words of a file as another program reads them.
pub fn text(pdf: &[u8]) -> String {
    let file = scratch(pdf).join("paper.pdf");
    let out = Command::new("pdftotext").args(["-layout", "-enc", "UTF-8"]).arg(&file).arg("-").output();
    String::from_utf8(out.expect("pdftotext (poppler-utils) is needed").stdout).unwrap()
}

/// The file with nothing packed, for what only its innermost parts say.
pub fn uncompressed(pdf: &[u8]) -> String {
    let file = scratch(pdf).join("paper.pdf");
    let out = Command::new("qpdf").args(["--qdf", "--object-streams=disable"]).arg(&file).arg("-").output();
    String::from_utf8_lossy(&out.expect("qpdf is needed").stdout).into_owned()
}

/// A folder of its own that holds the file.
pub fn scratch(pdf: &[u8]) -> PathBuf {
    use std::hash::{DefaultHasher, Hash, Hasher};
    let mut hash = DefaultHasher::new();
    (pdf, std::process::id(), std::thread::current().id()).hash(&mut hash);
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{:016x}", hash.finish()));
    if folder.exists() {
        fs::remove_dir_all(&folder).unwrap();
    }
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("paper.pdf"), pdf).unwrap();
    folder
}

/// How many dots of a thousand differ; all of them if the pictures have different sizes.
fn difference(one: &Picture, other: &Picture) -> usize {
    if (one.width, one.height) != (other.width, other.height) {
        return 1000;
    }
    let far = one.dots.iter().zip(&other.dots).filter(|(one, other)| one.abs_diff(**other) > SHADE).count();
    (far * 1000).div_ceil(one.dots.len())
}

fn picture(path: &Path) -> Picture {
    let decoder = png::Decoder::new(std::io::BufReader::new(fs::File::open(path).unwrap()));
    let mut reader = decoder.read_info().unwrap();
    let mut dots = vec![0; reader.output_buffer_size().unwrap()];
    let frame = reader.next_frame(&mut dots).unwrap();
    // Some versions of poppler write grey as three equal colours.
    match frame.color_type {
        png::ColorType::Grayscale => {}
        png::ColorType::Rgb => dots = dots.chunks_exact(3).map(|colours| colours[0]).collect(),
        other => panic!("{} is {other:?}", path.display()),
    }
    assert_eq!(frame.bit_depth, png::BitDepth::Eight, "{}", path.display());
    Picture { width: frame.width as usize, height: frame.height as usize, dots }
}
