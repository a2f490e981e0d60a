package no.segl.intake;

import java.io.IOException;
import no.segl.signingjob.document.Intake.Examined;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Looks at one file, once. */
final class Examination {

    private final byte[] file;
    private final IntakeSettings settings;
    private final Faults faults;

    Examination(byte[] file, IntakeSettings settings, Faults faults) {
        this.file = file;
        this.settings = settings;
        this.faults = faults;
    }

    Examined examine() throws IOException {
        if (!Bytes.endAsPdf(file)) {
            return refused(Fault.UNREADABLE);
        }
        InflationBudget.check(file);
        try (PDDocument document = Loader.loadPDF(file)) {
            return examine(document);
        } catch (InvalidPasswordException needsPassword) {
            return refused(Fault.ENCRYPTED);
        } catch (IOException unreadable) {
            return refused(Bytes.nameEncryption(file) ? Fault.ENCRYPTED : Fault.UNREADABLE);
        }
    }

    private Examined examine(PDDocument document) throws IOException {
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        ExistingSignatures signatures = new ExistingSignatures(catalog);
        if (document.isEncrypted()) {
            faults.add(Fault.ENCRYPTED);
        }
        int pages = countPages(document);
        new ObjectWalk(settings.maxObjects()).from(document.getDocument().getTrailer(), dictionary -> {
            ActiveContent.kindsIn(dictionary).forEach(kind -> faults.add(Fault.ACTIVE_CONTENT, kind));
            signatures.visit(dictionary);
        });
        if (signatures.locked()) {
            faults.add(Fault.LOCKED_AGAINST_CHANGES);
        }
        examineForm(new XfaForm(catalog), signatures.present());
        return faults.none() ? accept(document, pages, signatures.present()) : Examined.refused(faults.all());
    }

    private int countPages(PDDocument document) {
        PageTree tree = PageTree.of(document);
        if (tree.isBroken()) {
            faults.add(Fault.UNREADABLE);
        } else if (tree.pages() == 0) {
            faults.add(Fault.NO_PAGES);
        }
        if (tree.pages() > settings.maxPages()) {
            faults.add(Fault.TOO_MANY_PAGES, settings.maxPages());
        }
        return tree.pages();
    }

    /** From an unsigned file the static form is taken away with its scripts; in a signed one all must stay. */
    private void examineForm(XfaForm form, boolean signed) {
        if (form.isDynamic()) {
            faults.add(Fault.DYNAMIC_XFA);
        }
        if (signed && form.hasScript()) {
            faults.add(Fault.ACTIVE_CONTENT, ActiveContent.JAVASCRIPT);
        }
    }

    private Examined accept(PDDocument document, int pages, boolean signed) throws IOException {
        byte[] accepted = signed ? file : Normalised.from(document, file);
        try (PDDocument again = Loader.loadPDF(accepted)) {
            PageTree tree = PageTree.of(again);
            return tree.isBroken() || tree.pages() != pages
                    ? refused(Fault.UNREADABLE)
                    : new Examined(faults.all(), accepted, pages, signed);
        }
    }

    private Examined refused(Fault fault) {
        faults.add(fault);
        return Examined.refused(faults.all());
    }
}
