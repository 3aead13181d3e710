//! A number as the plural rules see it: the operands n, i, v, w, f and t of UTS 35.

/// The operands; their names and meaning are those of UTS 35, part 3, “Plural Operand Meanings”.
#[derive(Debug, PartialEq)]
pub struct PluralOperands {
    /// Absolute value.
    pub n: f64,
    /// Integer digits.
    pub i: u64,
    /// Count of visible fraction digits, with trailing zeros.
    pub v: usize,
    /// Count of visible fraction digits, without trailing zeros.
    pub w: usize,
    /// Visible fraction digits, with trailing zeros.
    pub f: u64,
    /// Visible fraction digits, without trailing zeros.
    pub t: u64,
}

/// Reads the shortest decimal form of the number, as it would be written without trailing zeros.
impl TryFrom<f64> for PluralOperands {
    type Error = &'static str;

    fn try_from(number: f64) -> Result<Self, Self::Error> {
        if !number.is_finite() {
            return Err("not a finite number");
        }
        let n = number.abs();
        let written = n.to_string();
        let (integer, fraction) = written.split_once('.').unwrap_or((&written, ""));
        let i = integer.parse().map_err(|_| "a number beyond 64 bits")?;
        let f = match fraction {
            "" => 0,
            digits => digits.parse().map_err(|_| "a fraction beyond 64 bits")?,
        };
        let v = fraction.len();
        Ok(Self { n, i, v, w: v, f, t: f })
    }
}

/// ICU4X reads the operands from the number as it is written.
impl TryFrom<PluralOperands> for icu_plurals::PluralOperands {
    type Error = &'static str;

    fn try_from(operands: PluralOperands) -> Result<Self, Self::Error> {
        let PluralOperands { i, v, f, .. } = operands;
        let written = if v == 0 { i.to_string() } else { format!("{i}.{f:0v$}") };
        fixed_decimal::Decimal::try_from_str(&written)
            .map(|decimal| Self::from(&decimal))
            .map_err(|_| "a number that ICU4X cannot read")
    }
}
