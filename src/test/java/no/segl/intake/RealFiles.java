package no.segl.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * PDFs in src/test/resources/pdf as other programs write them, all of made-up words. Their sources are in pdf/source.
 *
 * <ul>
 *   <li>letter-libreoffice, form-libreoffice: {@code soffice --headless --convert-to pdf letter.fodt}
 *   <li>contract-word: contract.fodt converted to docx, that to pdf
 *   <li>letter-pdfa1b, letter-pdfa3b: with {@code
 *       --convert-to 'pdf:writer_pdf_Export:{"SelectPdfVersion":{"type":"long","value":"1"},"UseTaggedPDF":{"type":"boolean","value":"true"}}'},
 *       the other with 3
 *   <li>minutes-200-pages-tagged: 200 chapters, tagged, with bookmarks
 *   <li>letter-chromium: {@code chromium --headless --no-pdf-header-footer --print-to-pdf letter.html}
 * </ul>
 */
enum RealFiles {
    LETTER("letter-libreoffice", 1),
    CONTRACT("contract-word", 10),
    MINUTES("minutes-200-pages-tagged", 200),
    PDFA1("letter-pdfa1b", 1),
    PDFA3("letter-pdfa3b", 1),
    PRINTED_BY_BROWSER("letter-chromium", 1),
    FORM("form-libreoffice", 1);

    private final String name;
    private final int pages;

    RealFiles(String name, int pages) {
        this.name = name;
        this.pages = pages;
    }

    int pages() {
        return pages;
    }

    byte[] bytes() {
        try (InputStream file = RealFiles.class.getResourceAsStream("/pdf/" + name + ".pdf")) {
            return Objects.requireNonNull(file, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<RealFiles> all() {
        return Stream.of(values());
    }
}
