package no.segl.desk;

import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** The file of a form. */
final class TypedFile {

    private TypedFile() {}

    /** Nothing was chosen, for which browsers send a part without a name; a file that is empty was. */
    static boolean isNone(@Nullable MultipartFile file) {
        return file == null
                || file.isEmpty() && String.valueOf(file.getOriginalFilename()).isBlank();
    }
}
