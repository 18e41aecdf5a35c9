#pragma once

namespace rolodesk {

/// Makes every failed read and write an error that its caller hears of: a reader that goes away
/// (SIGPIPE) and a file that may not grow (SIGXFSZ) do not end the program, and what is opened
/// later never takes the place of a standard input, output or error that the program was started
/// without.
///
/// To be called before anything is opened.
void prepareDescriptors();

} // namespace rolodesk
