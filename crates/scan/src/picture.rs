//! A file of a picture, opened: points of colour, no larger than they help.

use crate::layout::{PAPER_WIDTH, Rect};
use image::{DynamicImage, ImageDecoder, ImageFormat, ImageReader, RgbImage, imageops};
use std::io::Cursor;

/// How much a file may ask for before it is opened.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// The longest side, in points.
    pub side: u32,
    /// All points together.
    pub points: u64,
    /// The shortest side that is of any use, in points.
    pub least: u32,
}

impl Default for Limits {
    /// A sheet at 600 points to the inch has 35 million; today's largest telephones take 108.
    fn default() -> Self {
        Self { side: 16_000, points: 110_000_000, least: LEAST }
    }
}

/// Why a picture cannot be read, and with that what to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unreadable {
    /// It is neither a JPEG nor a PNG.
    #[error("this is no picture that can be read here: save it as JPEG or PNG")]
    NotAPicture,
    /// It is cut off or damaged.
    #[error("the file of this picture is damaged: take it from the telephone or the scanner again")]
    Damaged,
    /// It is larger than allowed.
    #[error("the picture of {width} by {height} points is too large: scan at 300 points to the inch")]
    TooLarge {
        /// Its width.
        width: u32,
        /// Its height.
        height: u32,
    },
    /// It is so small that no box can be read.
    #[error(
        "the picture of {width} by {height} points is too small: photograph nearer, or scan at 200 points to the inch or more"
    )]
    TooSmall {
        /// Its width.
        width: u32,
        /// Its height.
        height: u32,
    },
    /// The round marks of a sheet were not found.
    #[error(
        "the round marks of a sheet were not found: lay the whole sheet flat and photograph it from above, in good light"
    )]
    NoMarks,
    /// The marks are there, but the code between them cannot be read.
    #[error("the square code at the upper right could not be read: see that nothing covers it, and photograph it again")]
    NoCode,
    /// The code is of a layout that this program does not know.
    #[error("this sheet was printed by a later version of the program ({version})")]
    Later {
        /// The version of the layout.
        version: u8,
    },
}

/// The longest side that is worked on. A sheet that fills it has some 220 points to the inch.
const WORKED_ON: u32 = 2600;
/// The shortest side of a sheet that is worth trying.
const LEAST: u32 = 400;

/// A picture, upright as it was held.
#[derive(Clone, Debug)]
pub struct Picture {
    pub(crate) points: RgbImage,
}

impl Picture {
    /// Opens a JPEG or PNG file. Everything but the points is left behind: place, time and telephone are nobody's business.
    pub fn open(file: &[u8], limits: Limits) -> Result<Self, Unreadable> {
        let reader = ImageReader::new(Cursor::new(file)).with_guessed_format().map_err(|_| Unreadable::NotAPicture)?;
        if !matches!(reader.format(), Some(ImageFormat::Jpeg | ImageFormat::Png)) {
            return Err(Unreadable::NotAPicture);
        }
        let mut decoder = reader.into_decoder().map_err(|_| Unreadable::Damaged)?;
        let (width, height) = decoder.dimensions();
        // Opened it takes so many bytes; a small file may ask for a great many, also by a depth that nobody sees.
        let is_large = u64::from(width) * u64::from(height) > limits.points || decoder.total_bytes() > limits.points * 4;
        if width.max(height) > limits.side || is_large {
            return Err(Unreadable::TooLarge { width, height });
        }
        if width.min(height) < limits.least {
            return Err(Unreadable::TooSmall { width, height });
        }
        let held = decoder.orientation().unwrap_or(image::metadata::Orientation::NoTransforms);
        let mut picture = DynamicImage::from_decoder(decoder).map_err(|_| Unreadable::Damaged)?;
        if width.max(height) > WORKED_ON {
            picture = picture.thumbnail(WORKED_ON, WORKED_ON);
        }
        picture.apply_orientation(held);
        Ok(Self { points: over_white(picture) })
    }

    /// A picture of points that are there already, red, green and blue, row by row; none when they are not as many as said.
    pub fn from_points(width: u32, height: u32, points: Vec<u8>) -> Option<Self> {
        let points = RgbImage::from_raw(width, height, points)?;
        let points = if width.max(height) > WORKED_ON {
            DynamicImage::ImageRgb8(points).thumbnail(WORKED_ON, WORKED_ON).into_rgb8()
        } else {
            points
        };
        Some(Self { points })
    }

    /// Width and height, in points.
    pub fn size(&self) -> (u32, u32) {
        self.points.dimensions()
    }

    /// The points, red, green and blue, row by row.
    pub fn points(&self) -> &[u8] {
        self.points.as_raw()
    }

    /// The same, turned by quarters to the right.
    #[must_use]
    pub fn turned(&self, quarters: u8) -> Self {
        let points = match quarters % 4 {
            1 => imageops::rotate90(&self.points),
            2 => imageops::rotate180(&self.points),
            3 => imageops::rotate270(&self.points),
            _ => self.points.clone(),
        };
        Self { points }
    }

    /// The same, no wider or higher than so many points.
    #[must_use]
    pub fn within(&self, side: u32) -> Self {
        if self.points.width().max(self.points.height()) <= side {
            return self.clone();
        }
        Self { points: DynamicImage::ImageRgb8(self.points.clone()).thumbnail(side, side).into_rgb8() }
    }

    /// A piece of a page that was straightened before: see [`crate::Page::picture`].
    #[must_use]
    pub fn piece(&self, place: Rect) -> Self {
        // The page may have been kept smaller or larger than it was straightened.
        let fine = f64::from(self.points.width()) / PAPER_WIDTH;
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "points of a picture")]
        let at = |millimetres: f64, most: u32| ((millimetres * fine).max(0.0) as u32).min(most.saturating_sub(1));
        let (left, top) = (at(place.x, self.points.width()), at(place.y, self.points.height()));
        let (right, bottom) =
            (at(place.x + place.width, self.points.width()), at(place.y + place.height, self.points.height()));
        let (width, height) = ((right - left).max(1), (bottom - top).max(1));
        Self { points: imageops::crop_imm(&self.points, left, top, width, height).to_image() }
    }

    /// As a JPEG file that says nothing but the points; `quality` is from 1 to 100.
    pub fn jpeg(&self, quality: u8) -> Result<Vec<u8>, Unreadable> {
        let mut file = Vec::new();
        image::codecs::jpeg::JpegEncoder::new_with_quality(&mut file, quality.clamp(1, 100))
            .encode_image(&self.points)
            .map_err(|_| Unreadable::Damaged)?;
        Ok(file)
    }
}

/// What shows through a transparent picture is white paper.
fn over_white(picture: DynamicImage) -> RgbImage {
    if !picture.color().has_alpha() {
        return picture.into_rgb8();
    }
    let through = picture.into_rgba8();
    RgbImage::from_fn(through.width(), through.height(), |x, y| {
        let [red, green, blue, alpha] = through.get_pixel(x, y).0.map(u16::from);
        let over = |value: u16| u8::try_from((value * alpha + 255 * (255 - alpha)) / 255).unwrap_or(255);
        image::Rgb([over(red), over(green), over(blue)])
    })
}
