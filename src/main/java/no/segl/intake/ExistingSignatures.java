package no.segl.intake;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;

/** Whether a file came with signatures, and whether they let us add ours. Is shown every dictionary of the file. */
final class ExistingSignatures {

    private static final COSName TRANSFORM_METHOD = COSName.getPDFName("TransformMethod");
    private static final COSName TRANSFORM_PARAMS = COSName.getPDFName("TransformParams");
    private static final COSName LOCK = COSName.getPDFName("Lock");
    private static final COSName ACTION = COSName.getPDFName("Action");
    private static final int NO_CHANGES = 1;
    private static final int FORMS_AND_SIGNATURES = 2;

    private final @Nullable COSDictionary usageRights;
    private boolean present;
    private boolean locked;

    /** Adobe's usage rights have a signature's form but sign for a program's features: they are no signature. */
    ExistingSignatures(COSDictionary catalog) {
        COSDictionary permissions = catalog.getCOSDictionary(COSName.PERMS);
        usageRights = permissions == null ? null : permissions.getCOSDictionary(COSName.getPDFName("UR3"));
    }

    void visit(COSDictionary dictionary) {
        present |= isSignature(dictionary);
        locked |= isLockingReference(dictionary) || isLockedBySignedField(dictionary);
    }

    boolean present() {
        return present;
    }

    boolean locked() {
        return present && locked;
    }

    private boolean isSignature(@Nullable COSDictionary dictionary) {
        return dictionary != null
                && dictionary != usageRights
                && dictionary.getDictionaryObject(COSName.BYTERANGE) instanceof COSArray
                && dictionary.getDictionaryObject(COSName.CONTENTS) instanceof COSString;
    }

    private boolean isLockingReference(COSDictionary reference) {
        COSName method = reference.getCOSName(TRANSFORM_METHOD);
        COSDictionary parameters = reference.getCOSDictionary(TRANSFORM_PARAMS);
        if (method == null || parameters == null) {
            return false;
        }
        return method.getName().equals("DocMDP") && forbidsChanges(parameters)
                || method.getName().equals("FieldMDP") && coversNewFields(parameters);
    }

    private boolean isLockedBySignedField(COSDictionary field) {
        COSDictionary lock = field.getCOSDictionary(LOCK);
        return lock != null && isSignature(field.getCOSDictionary(COSName.V)) && coversNewFields(lock);
    }

    /** Ours is a new field: "all" covers it, and so does "all except those named". */
    private static boolean coversNewFields(COSDictionary lock) {
        String action = lock.getNameAsString(ACTION, "");
        return action.equals("All") || action.equals("Exclude") || forbidsChanges(lock);
    }

    private static boolean forbidsChanges(COSDictionary parameters) {
        return parameters.getInt(COSName.P, FORMS_AND_SIGNATURES) == NO_CHANGES;
    }
}
