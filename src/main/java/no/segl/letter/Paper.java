package no.segl.letter;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;

/** Turns a page into a tagged PDF/A-2a that is PDF/UA too. A page reaches the files of its own folder and nothing else. */
final class Paper {

    /** Whatever a page asks for, it gets the one typeface that lies in the file: an archive takes no other. */
    private static final List<String> FAMILIES =
            List.of("Letter", "Serif", "SansSerif", "Monospaced", "serif", "sans-serif", "monospace");

    private static final String FOLDER = "letter:/";
    private static final Pattern PLAIN_NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");
    private static final String[] NO_WAY_OUT = {"http", "https", "file", "jar", "ftp", "data"};
    private static final int NORMAL = 400;
    private static final int BOLD = 700;
    private static final byte[] COLOURS =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    private static final Map<String, byte[]> CUTS = Map.of(
            "Regular", cut("Regular"),
            "Bold", cut("Bold"),
            "Italic", cut("Italic"),
            "BoldItalic", cut("BoldItalic"));

    private static final Font TYPEFACE = typeface();

    static {
        // what it logs may quote the letter
        XRLog.setLoggingEnabled(false);
    }

    private final TemplateFolder folder;

    Paper(TemplateFolder folder) {
        this.folder = folder;
    }

    byte[] print(Document page) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PdfRendererBuilder printer = new PdfRendererBuilder();
        printer.usePdfAConformance(PdfAConformance.PDFA_2_A);
        printer.usePdfUaAccessibility(true);
        printer.useColorProfile(COLOURS);
        FAMILIES.forEach(family -> addCuts(printer, family));
        printer.useUriResolver((base, uri) -> address(uri));
        printer.useProtocolsStreamImplementation(address -> found(address), "letter");
        printer.useProtocolsStreamImplementation(address -> null, NO_WAY_OUT);
        printer.withProducer("Segl");
        printer.withW3cDocument(page, FOLDER);
        printer.toStream(pdf);
        try {
            printer.run();
        } catch (IOException e) {
            throw new UncheckedIOException("a letter could not be printed", e);
        }
        return pdf.toByteArray();
    }

    static List<String> unwritable(String text) {
        return text.codePoints()
                .filter(character -> !Character.isWhitespace(character) && !TYPEFACE.canDisplay(character))
                .distinct()
                .mapToObj(Character::toString)
                .toList();
    }

    private static void addCuts(PdfRendererBuilder printer, String family) {
        printer.useFont(() -> open("Regular"), family, NORMAL, FontStyle.NORMAL, true);
        printer.useFont(() -> open("Bold"), family, BOLD, FontStyle.NORMAL, true);
        printer.useFont(() -> open("Italic"), family, NORMAL, FontStyle.ITALIC, true);
        printer.useFont(() -> open("BoldItalic"), family, BOLD, FontStyle.ITALIC, true);
    }

    /** Null leads nowhere. */
    private @Nullable String address(String uri) {
        String name = uri.startsWith(FOLDER) ? uri.substring(FOLDER.length()) : uri;
        return PLAIN_NAME.matcher(name).matches() && folder.file(name).isPresent() ? FOLDER + name : null;
    }

    private @Nullable FSStream found(String address) {
        return folder.file(address.substring(address.lastIndexOf('/') + 1))
                .map(OwnFile::new)
                .orElse(null);
    }

    private record OwnFile(byte[] content) implements FSStream {

        @Override
        public InputStream getStream() {
            return new ByteArrayInputStream(content);
        }

        @Override
        public Reader getReader() {
            return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
        }
    }

    private static InputStream open(String cut) {
        return new ByteArrayInputStream(CUTS.get(cut));
    }

    private static Font typeface() {
        try {
            return Font.createFont(Font.TRUETYPE_FONT, open("Regular"));
        } catch (FontFormatException | IOException e) {
            throw new IllegalStateException("the letters' typeface cannot be read", e);
        }
    }

    private static byte[] cut(String name) {
        try (var in = Paper.class.getResourceAsStream("/liberation/LiberationSans-" + name + ".ttf")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
