//! A picture without its colours, and what is dark in it compared with what lies around.

use image::RgbImage;

/// One byte for each point.
#[derive(Clone, Debug)]
pub struct Grey {
    pub width: usize,
    pub height: usize,
    pub points: Vec<u8>,
}

impl Grey {
    /// The brightness of a picture as the eye weighs it, no larger than `side`; and how many points of the picture one of it is.
    pub fn of(picture: &RgbImage, side: u32) -> (Self, f64) {
        let longest = picture.width().max(picture.height());
        let shrunk;
        let (picture, scale) = if longest > side {
            let width = (picture.width() * side / longest).max(1);
            let height = (picture.height() * side / longest).max(1);
            shrunk = image::imageops::thumbnail(picture, width, height);
            (&shrunk, f64::from(longest) / f64::from(side))
        } else {
            (picture, 1.0)
        };
        let points = picture.pixels().map(|point| luma(point.0)).collect();
        (Self { width: picture.width() as usize, height: picture.height() as usize, points }, scale)
    }

    /// The same, each point the mean of the nine around it: specks and grain lose their weight.
    pub fn smoothed(&self) -> Self {
        let sums = Sums::of(self);
        let mut points = vec![0; self.points.len()];
        for y in 0..self.height {
            for x in 0..self.width {
                points[y * self.width + x] = sums.mean(x, y, 1);
            }
        }
        Self { points, ..*self }
    }

    /// What is darker than `share` of the mean around it, within `reach` points each way. A shadow darkens the mean as well.
    pub fn dark(&self, reach: usize, share: f64) -> Vec<bool> {
        let sums = Sums::of(self);
        let mut dark = Vec::with_capacity(self.points.len());
        for y in 0..self.height {
            for x in 0..self.width {
                let mean = f64::from(sums.mean(x, y, reach));
                dark.push(f64::from(self.points[y * self.width + x]) + 2.0 < mean * share);
            }
        }
        dark
    }
}

/// Red, green and blue as one brightness (ITU-R BT.601).
pub fn luma([red, green, blue]: [u8; 3]) -> u8 {
    let sum = 77 * u32::from(red) + 150 * u32::from(green) + 29 * u32::from(blue);
    u8::try_from(sum >> 8).unwrap_or(255)
}

/// Sums over all that lies above and to the left, so that the mean of any rectangle costs four look-ups.
struct Sums {
    width: usize,
    height: usize,
    sums: Vec<u32>,
}

impl Sums {
    fn of(grey: &Grey) -> Self {
        let across = grey.width + 1;
        let mut sums = vec![0u32; across * (grey.height + 1)];
        for y in 0..grey.height {
            let mut row = 0;
            for x in 0..grey.width {
                row += u32::from(grey.points[y * grey.width + x]);
                sums[(y + 1) * across + x + 1] = sums[y * across + x + 1] + row;
            }
        }
        Self { width: grey.width, height: grey.height, sums }
    }

    fn mean(&self, x: usize, y: usize, reach: usize) -> u8 {
        let (left, top) = (x.saturating_sub(reach), y.saturating_sub(reach));
        let (right, bottom) = ((x + reach + 1).min(self.width), (y + reach + 1).min(self.height));
        let across = self.width + 1;
        let sum = self.sums[bottom * across + right]
            .wrapping_add(self.sums[top * across + left])
            .wrapping_sub(self.sums[top * across + right])
            .wrapping_sub(self.sums[bottom * across + left]);
        let count = u32::try_from((right - left) * (bottom - top)).unwrap_or(1).max(1);
        u8::try_from(sum / count).unwrap_or(255)
    }
}

/// A group of dark points that touch.
#[derive(Clone, Copy, Debug)]
pub struct Blob {
    pub left: usize,
    pub right: usize,
    pub top: usize,
    pub bottom: usize,
    pub area: usize,
    pub x: f64,
    pub y: f64,
}

impl Blob {
    pub fn width(&self) -> usize {
        self.right - self.left + 1
    }

    pub fn height(&self) -> usize {
        self.bottom - self.top + 1
    }
}

/// The groups of dark points that touch by a side or a corner.
pub fn blobs(dark: &[bool], width: usize) -> Vec<Blob> {
    let height = dark.len() / width.max(1);
    let mut seen = vec![false; dark.len()];
    let mut blobs = Vec::new();
    let mut waiting = Vec::new();
    for start in 0..dark.len() {
        if !dark[start] || seen[start] {
            continue;
        }
        seen[start] = true;
        waiting.push(start);
        let mut blob = Blob { left: width, right: 0, top: height, bottom: 0, area: 0, x: 0.0, y: 0.0 };
        while let Some(point) = waiting.pop() {
            let (x, y) = (point % width, point / width);
            blob.left = blob.left.min(x);
            blob.right = blob.right.max(x);
            blob.top = blob.top.min(y);
            blob.bottom = blob.bottom.max(y);
            blob.area += 1;
            {
                blob.x += x as f64;
                blob.y += y as f64;
            }
            for y in y.saturating_sub(1)..=(y + 1).min(height - 1) {
                for x in x.saturating_sub(1)..=(x + 1).min(width - 1) {
                    let next = y * width + x;
                    if dark[next] && !seen[next] {
                        seen[next] = true;
                        waiting.push(next);
                    }
                }
            }
        }
        {
            blob.x /= blob.area as f64;
            blob.y /= blob.area as f64;
        }
        blobs.push(blob);
    }
    blobs
}
