package no.segl.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.interactive.form.PDXFAResource;
import org.jspecify.annotations.Nullable;

/**
 * Adobe's second kind of form. A static one only repeats the fields that stand on the pages; a dynamic one draws the pages
 * anew in the reader's program.
 */
final class XfaForm {

    private static final Pattern MADE_BY_THE_READER =
            Pattern.compile("<dynamicRender>\\s*required\\s*<", Pattern.CASE_INSENSITIVE);
    private static final Pattern SCRIPT = Pattern.compile("<(\\w+:)?script[\\s>]");

    private final COSDictionary catalog;
    private final @Nullable COSDictionary form;
    private final String xml;

    XfaForm(COSDictionary catalog) throws IOException {
        this.catalog = catalog;
        form = catalog.getCOSDictionary(COSName.ACRO_FORM);
        COSBase xfa = form == null ? null : form.getDictionaryObject(COSName.XFA);
        xml = xfa == null ? "" : new String(new PDXFAResource(xfa).getBytes(), StandardCharsets.UTF_8);
    }

    boolean isDynamic() {
        return catalog.getBoolean(COSName.getPDFName("NeedsRendering"), false)
                || isPresent()
                        && (hasNoFields() || MADE_BY_THE_READER.matcher(xml).find());
    }

    boolean hasScript() {
        return SCRIPT.matcher(xml).find();
    }

    /** Leaves the fields on the pages, which every reader shows alike. */
    void remove() {
        if (form != null) {
            form.removeItem(COSName.XFA);
        }
    }

    private boolean isPresent() {
        return form != null && form.containsKey(COSName.XFA);
    }

    private boolean hasNoFields() {
        COSArray fields = form == null ? null : form.getCOSArray(COSName.FIELDS);
        return fields == null || fields.size() == 0;
    }
}
