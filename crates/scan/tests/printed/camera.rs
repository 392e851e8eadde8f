//! How a sheet becomes a picture: lens, light, fold, grain, copier, and the file it is kept in.

use super::{
    Chance, Way,
    board::{self, Board, HEIGHT, WIDTH},
};
use samskapa_scan::{
    Limits, Picture,
    homography::Homography,
    layout::{PAPER_HEIGHT, PAPER_WIDTH, Point},
};

/// What is done to a picture.
struct Shot {
    width: usize,
    height: usize,
    /// The upper, middle and lower corners of the paper, left and right, in the picture.
    corners: [Point; 6],
    curl: f64,
    blur: f64,
    grain: f64,
    quality: u8,
    tint: [f64; 3],
    /// A straight edge of shadow: where, at which angle, how dark, how soft.
    shadow: Option<(Point, f64, f64, f64)>,
    slope: (f64, f64),
    fold: Option<(f64, f64)>,
    copy: bool,
    desk: [f64; 3],
    thumb: bool,
}

pub fn photograph(board: &Board, way: Way, chance: &mut Chance) -> Picture {
    let shot = shot(way, chance);
    let mut points = expose(board, &shot, chance);
    if shot.blur > 0.3 {
        for _ in 0..2 {
            points = blurred(&points, shot.width, shot.height, shot.blur);
        }
    }
    let bytes: Vec<u8> = points
        .iter()
        .flat_map(|point| {
            let shared = chance.around() * shot.grain;
            let own = if shot.copy { [0.0; 3] } else { std::array::from_fn(|_| chance.around() * shot.grain * 0.5) };
            (0..3).map(move |at| (f64::from(point[at]) * 255.0 + shared + own[at]).clamp(0.0, 255.0) as u8)
        })
        .collect();
    let raw = image::RgbImage::from_raw(shot.width as u32, shot.height as u32, bytes).expect("as many points as said");
    let mut file = Vec::new();
    image::codecs::jpeg::JpegEncoder::new_with_quality(&mut file, shot.quality)
        .encode_image(&raw)
        .expect("a file in memory");
    Picture::open(&file, Limits::default()).expect("a picture that was just made")
}

fn shot(way: Way, chance: &mut Chance) -> Shot {
    let scan = matches!(way, Way::Scan100 | Way::Scan300 | Way::Scan600 | Way::UpsideDown | Way::Photocopy);
    let dpi = match way {
        Way::Scan100 => 100.0,
        Way::Scan600 => 600.0,
        Way::Scan300 => 300.0,
        Way::UpsideDown | Way::Photocopy => [150.0, 200.0, 300.0][chance.below(3)],
        _ => chance.between(130.0, 300.0),
    };
    let fine = dpi / 25.4;
    let everything = way == Way::All;
    let angle = match way {
        Way::Scan100 | Way::Scan300 | Way::Scan600 | Way::Photocopy => chance.between(-2.0, 2.0),
        Way::UpsideDown => [180.0, 90.0, 270.0][chance.below(3)] + chance.between(-2.0, 2.0),
        Way::Aslant => chance.between(-15.0, 15.0),
        Way::All => chance.between(-15.0, 15.0) + if chance.in_a_hundred(30.0) { 180.0 } else { 0.0 },
        _ => chance.between(-6.0, 6.0),
    };
    let lens = match way {
        Way::Aslant => 0.09,
        Way::All => 0.05,
        _ if scan => 0.0,
        _ => 0.03,
    };
    let bend = if way == Way::Fold || everything { 3.0 } else { 0.0 };
    let (sin, cos) = f64::to_radians(angle).sin_cos();
    let place = |x: f64, y: f64, chance: &mut Chance| {
        let (x, y) = (x - PAPER_WIDTH / 2.0, y - PAPER_HEIGHT / 2.0);
        let (x, y) = (x * (1.0 + chance.between(-lens, lens)), y * (1.0 + chance.between(-lens, lens)));
        Point { x: (x * cos - y * sin) * fine, y: (x * sin + y * cos) * fine }
    };
    let four =
        [(0.0, 0.0), (PAPER_WIDTH, 0.0), (0.0, PAPER_HEIGHT), (PAPER_WIDTH, PAPER_HEIGHT)].map(|(x, y)| place(x, y, chance));
    // The middle of flat paper lies where its own map says; a fold moves it.
    let flat = Homography::through(&[
        (Point { x: 0.0, y: 0.0 }, four[0]),
        (Point { x: PAPER_WIDTH, y: 0.0 }, four[1]),
        (Point { x: 0.0, y: PAPER_HEIGHT }, four[2]),
        (Point { x: PAPER_WIDTH, y: PAPER_HEIGHT }, four[3]),
    ])
    .expect("four corners");
    let lift = chance.between(-bend, bend) * fine;
    let middle = [0.0, PAPER_WIDTH].map(|x| {
        let at = flat.seen(Point { x, y: PAPER_HEIGHT / 2.0 }).expect("before the camera");
        Point { x: at.x - lift * 0.3 * sin, y: at.y + lift * cos }
    });
    let mut corners = [four[0], four[1], middle[0], middle[1], four[2], four[3]];
    let margin = if scan { 0.0 } else { chance.between(4.0, 25.0) * fine };
    let smallest = |pick: fn(&Point) -> f64| corners.iter().map(pick).fold(f64::MAX, f64::min);
    let largest = |pick: fn(&Point) -> f64| corners.iter().map(pick).fold(f64::MIN, f64::max);
    let (from_left, from_top) = (smallest(|at| at.x) - margin, smallest(|at| at.y) - margin);
    let (width, height) =
        ((largest(|at| at.x) + margin - from_left) as usize, (largest(|at| at.y) + margin - from_top) as usize);
    for corner in &mut corners {
        (corner.x, corner.y) = (corner.x - from_left, corner.y - from_top);
    }
    let photo = !scan;
    let shade = way == Way::Shadow || everything || (way == Way::Fold && chance.in_a_hundred(50.0));
    Shot {
        width,
        height,
        corners,
        curl: if photo { chance.between(-0.8, 0.8) } else { 0.0 },
        blur: match way {
            Way::Poor => chance.between(0.10, 0.22) * fine,
            Way::All => chance.between(0.05, 0.15) * fine,
            _ if photo => chance.between(0.0, 0.1) * fine,
            _ => chance.between(0.0, 0.05) * fine,
        },
        grain: match way {
            Way::Poor => chance.between(6.0, 14.0),
            Way::All => chance.between(3.0, 9.0),
            Way::Photocopy => chance.between(1.0, 5.0),
            _ => chance.between(0.5, 4.0),
        },
        quality: if way == Way::Poor { 35 + chance.below(25) as u8 } else { 60 + chance.below(35) as u8 },
        tint: if photo {
            [chance.between(0.85, 1.0), chance.between(0.82, 0.96), chance.between(0.68, 0.95)]
        } else {
            [1.0; 3]
        },
        shadow: shade.then(|| {
            let at = Point { x: chance.between(0.2, 0.8) * width as f64, y: chance.between(0.2, 0.8) * height as f64 };
            (at, chance.between(0.0, std::f64::consts::TAU), chance.between(0.3, 0.6), chance.between(0.5, 12.0) * fine)
        }),
        slope: if photo { (chance.between(-0.25, 0.25), chance.between(-0.25, 0.25)) } else { (0.0, 0.0) },
        fold: (way == Way::Fold || everything).then(|| (chance.between(0.75, 0.97), chance.between(0.1, 0.45))),
        copy: way == Way::Photocopy,
        desk: [[0.45, 0.32, 0.2], [0.15, 0.15, 0.17], [0.75, 0.72, 0.68], [0.3, 0.42, 0.35]][chance.below(4)],
        thumb: way == Way::CornerCovered,
    }
}

fn expose(board: &Board, shot: &Shot, chance: &mut Chance) -> Vec<[f32; 3]> {
    let half = PAPER_HEIGHT / 2.0;
    let back = |top: f64, corners: [Point; 4]| {
        let paper =
            [(0.0, top), (PAPER_WIDTH, top), (0.0, top + half), (PAPER_WIDTH, top + half)].map(|(x, y)| Point { x, y });
        Homography::through(&std::array::from_fn::<_, 4, _>(|at| (corners[at], paper[at]))).expect("four corners")
    };
    let [a, b, c, d, e, f] = shot.corners;
    let (upper, lower) = (back(0.0, [a, b, c, d]), back(half, [c, d, e, f]));
    let fine = ((shot.corners[1].x - shot.corners[0].x).hypot(shot.corners[1].y - shot.corners[0].y)) / PAPER_WIDTH;
    let samples = (board::FINE / fine / 1.3).ceil().clamp(1.0, 2.0) as usize;
    let dirt: Vec<(Point, f64)> = if shot.copy {
        (0..250)
            .map(|_| (Point { x: chance.between(0.0, 210.0), y: chance.between(0.0, 297.0) }, chance.between(0.05, 0.2)))
            .collect()
    } else {
        Vec::new()
    };
    let mut board_with_dirt;
    let board = if dirt.is_empty() {
        board
    } else {
        board_with_dirt = Board { points: board.points.clone() };
        for (at, radius) in dirt {
            board_with_dirt.disc(at, radius, [0.1; 3], 0.9);
        }
        for _ in 0..chance.below(3) {
            let x = chance.between(5.0, 205.0);
            board_with_dirt.stroke(
                Point { x, y: 0.0 },
                Point { x: x + 0.5, y: 297.0 },
                0.3,
                [0.3; 3],
                chance.between(0.04, 0.12),
            );
        }
        &board_with_dirt
    };
    let covered = [Point { x: 12.0, y: 285.0 }, Point { x: 198.0, y: 285.0 }, Point { x: 12.0, y: 12.0 }][chance.below(3)];
    let curve = |value: f32| ((f64::from(value) - 0.30) / 0.55).clamp(0.03, 0.98) as f32;
    let mut points = Vec::with_capacity(shot.width * shot.height);
    for y in 0..shot.height {
        for x in 0..shot.width {
            let mut sum = [0.0f32; 3];
            for sample in 0..samples * samples {
                let offset = |at: usize| (at as f64 + 0.5) / samples as f64;
                let at = Point { x: x as f64 + offset(sample % samples), y: y as f64 + offset(sample / samples) };
                let seen = upper.seen(at).filter(|at| at.y < half).or_else(|| lower.seen(at).filter(|at| at.y >= half));
                let seen = seen.map(|at| Point { x: at.x + shot.curl * (at.y / PAPER_HEIGHT * 6.3).sin(), y: at.y });
                let mut colour = match seen {
                    Some(at) if shot.thumb && (at.x - covered.x).hypot(at.y - covered.y) < 9.0 => [0.85, 0.62, 0.52],
                    Some(at) => paper(board, at).unwrap_or_else(|| shot.desk.map(|value| value as f32)),
                    None => shot.desk.map(|value| value as f32),
                };
                if shot.copy {
                    let grey = 0.3 * colour[0] + 0.59 * colour[1] + 0.11 * colour[2];
                    colour = [curve(grey); 3];
                }
                if let (Some((other_half, crease)), Some(at)) = (shot.fold, seen) {
                    let away = (at.y - half).abs();
                    let light = if at.y > half { other_half } else { 1.0 } - crease * (-away * away / 0.4).exp();
                    colour = colour.map(|value| value * light as f32);
                }
                for (sum, value) in sum.iter_mut().zip(colour) {
                    *sum += value;
                }
            }
            let (across, down) = (x as f64 / shot.width as f64 - 0.5, y as f64 / shot.height as f64 - 0.5);
            let mut light = 0.95 + shot.slope.0 * across + shot.slope.1 * down - 0.15 * (across * across + down * down);
            if let Some((at, angle, dark, soft)) = shot.shadow {
                let away = (x as f64 - at.x) * angle.cos() + (y as f64 - at.y) * angle.sin();
                light *= 1.0 - dark / (1.0 + (-away / (soft / 4.0)).exp());
            }
            let count = (samples * samples) as f32;
            points.push(std::array::from_fn(|at| sum[at] / count * (light * shot.tint[at]) as f32));
        }
    }
    points
}

fn paper(board: &Board, at: Point) -> Option<[f32; 3]> {
    let (x, y) = (at.x * board::FINE - 0.5, at.y * board::FINE - 0.5);
    if x < 0.0 || y < 0.0 || x >= (WIDTH - 1) as f64 || y >= (HEIGHT - 1) as f64 {
        return None;
    }
    let (left, top) = (x as usize, y as usize);
    let (fx, fy) = ((x - left as f64) as f32, (y - top as f64) as f32);
    let value = |x: usize, y: usize, channel: usize| board.points[y * WIDTH + x][channel];
    Some(std::array::from_fn(|channel| {
        let upper = value(left, top, channel) * (1.0 - fx) + value(left + 1, top, channel) * fx;
        let lower = value(left, top + 1, channel) * (1.0 - fx) + value(left + 1, top + 1, channel) * fx;
        upper * (1.0 - fy) + lower * fy
    }))
}

/// The mean over a square of so many points each way; twice of it is much like a lens out of focus.
fn blurred(points: &[[f32; 3]], width: usize, height: usize, reach: f64) -> Vec<[f32; 3]> {
    let pass = |points: &[[f32; 3]], step: usize, length: usize, along: &dyn Fn(usize) -> usize| -> Vec<[f32; 3]> {
        let whole = reach.floor() as usize;
        let rest = (reach - reach.floor()) as f32;
        (0..points.len())
            .map(|at| {
                let place = along(at);
                let mut sum = [0.0; 3];
                let mut weight = 0.0;
                for away in 0..=whole + 1 {
                    let part = if away > whole { rest } else { 1.0 };
                    let below = (away <= place).then(|| at - away * step);
                    let above = (away > 0 && place + away < length).then(|| at + away * step);
                    for other in below.into_iter().chain(above) {
                        for (sum, value) in sum.iter_mut().zip(points[other]) {
                            *sum += value * part;
                        }
                        weight += part;
                    }
                }
                sum.map(|sum| sum / weight)
            })
            .collect()
    };
    let rows = pass(points, 1, width, &|at| at % width);
    pass(&rows, width, height, &|at| at / width)
}
