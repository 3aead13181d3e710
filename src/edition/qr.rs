//! QR codes (ISO/IEC 18004): an address as dark and light modules.

use qrcode::Color;
use qrcode::EcLevel;
use qrcode::QrCode;
use serde::Serialize;

/// A square of modules without its quiet zone.
#[derive(Clone, Debug, Serialize)]
pub struct Code {
    /// Modules a side.
    pub size: usize,
    /// The dark modules: column and row of the first of each run in a row, and how many there are.
    pub runs: Vec<(usize, usize, usize)>,
}

impl Code {
    /// The code of an address, of which up to 15 % may be unreadable; none of one that is too long.
    pub fn of(address: &str) -> Option<Self> {
        let code = QrCode::with_error_correction_level(address, EcLevel::M).ok()?;
        let size = code.width();
        let mut runs: Vec<(usize, usize, usize)> = Vec::new();
        for (at, colour) in code.to_colors().into_iter().enumerate() {
            let (row, column) = (at / size, at % size);
            match runs.last_mut() {
                _ if colour == Color::Light => {}
                Some((from, same, length)) if *same == row && *from + *length == column => {
                    *length += 1;
                }
                _ => runs.push((column, row, 1)),
            }
        }
        Some(Self { size, runs })
    }
}
