//! A text in the accented pseudo-language: no letter is plain, the length is that of a wordier language,
//! and brackets show where the text begins and ends.

use crate::content::markup::Stretch;

/// How many characters are added to each hundred.
const LONGER: usize = 40;
/// Around every text.
const BRACKETS: (&str, &str) = ("⟦", "⟧");
/// The letters that are written more than once to make a text longer.
const VOWELS: &str = "aeiouAEIOU";
/// Plain letters, and those that stand for them: composed, of the same case, and in the layouts' font.
const PLAIN: &str = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const ACCENTED: &str = "åƀçðéƒĝĥîĵķļḿñöþǫŕšţûṽŵẋýžÅɃÇÐÉƑĜĤÎĴĶĻḾÑÖÞǪŔŠŢÛṼŴẊÝŽ";

/// Makes the text of a message accented, longer and bracketed. What stands between two of `marks` is
/// a value and stays as it is.
pub fn accent(stretches: &[Stretch], marks: &[char]) -> Vec<Stretch> {
    let own = || {
        let texts = stretches.iter().flat_map(|(_, text)| text.chars());
        outside(texts, marks).filter_map(|(character, own)| own.then_some(character))
    };
    let more = (own().count() * LONGER).div_ceil(100);
    let vowels = own().filter(|&c| VOWELS.contains(c)).count();
    let letters = own().filter(|c| c.is_alphabetic()).count();
    // A vowel is not written more than three times, as long as there are other letters.
    let few = more > 2 * vowels;
    let grows = |c: char| if few { c.is_alphabetic() } else { VOWELS.contains(c) };
    let growing = if few { letters } else { vowels };
    // The additions are spread evenly: the n-th letter that grows brings the sum to its share.
    let mut grown = 0;
    let mut characters = outside(stretches.iter().flat_map(|(_, text)| text.chars()), marks);
    let plain = |text: &str| (Vec::new(), text.to_owned());
    let mut accented = vec![plain(BRACKETS.0)];
    for (elements, text) in stretches {
        let mut longer = String::with_capacity(2 * text.len());
        for (character, own) in characters.by_ref().take(text.chars().count()) {
            let shown = if own { with_accent(character) } else { character };
            longer.push(shown);
            if own && grows(character) {
                let times = (grown + 1) * more / growing - grown * more / growing;
                longer.extend(std::iter::repeat_n(shown, times));
                grown += 1;
            }
        }
        accented.push((elements.clone(), longer));
    }
    accented.push(plain(BRACKETS.1));
    accented
}

/// Each character, and whether it stands outside of values.
fn outside(
    characters: impl Iterator<Item = char>,
    marks: &[char],
) -> impl Iterator<Item = (char, bool)> {
    let mut inside = false;
    characters.map(move |character| {
        let mark = marks.contains(&character);
        inside ^= mark;
        (character, !inside && !mark)
    })
}

fn with_accent(character: char) -> char {
    let accented = PLAIN.chars().zip(ACCENTED.chars()).find(|(plain, _)| *plain == character);
    accented.map_or(character, |(_, accented)| accented)
}
