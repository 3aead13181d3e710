//! What a page looks like, as a number: pages of one number have one picture.

use std::hash::Hash;
use std::hash::Hasher;

use typst::layout::Frame;
use typst::layout::FrameItem;
use typst::model::Destination;
use typst::utils::hash128;
use typst_layout::PagedDocument;

/// The number of each page. Each edit renames what Typst marks in the frames of most pages, and
/// changes how few of them look: marks do not count.
pub fn looks(document: &PagedDocument) -> Vec<u128> {
    let look = |page: &typst_layout::Page| hash128(&(&page.fill, &page.bleed, Look(&page.frame)));
    document.pages().iter().map(look).collect()
}

/// A frame without its marks.
struct Look<'f>(&'f Frame);

impl Hash for Look<'_> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.0.size().hash(state);
        self.0.kind().hash(state);
        for (position, item) in self.0.items() {
            match item {
                FrameItem::Tag(_) | FrameItem::Link(Destination::Location(_), _) => {}
                FrameItem::Group(group) => {
                    (position, &group.transform, &group.clip, Look(&group.frame)).hash(state);
                }
                item => (position, item).hash(state),
            }
        }
    }
}
