package no.segl.arkivmelding;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.segl.signingjob.archive.ArchivePackages;
import no.segl.signingjob.archive.FiledEntry;
import org.springframework.stereotype.Component;

/** A ZIP with arkivmelding.xml first and then the files that it names. */
@Component
class ZippedArkivmelding implements ArchivePackages {

    /** The same bytes every time: a ZIP's files have a time, and that of the packing would tell nobody anything. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Arkivmelding message;

    ZippedArkivmelding(Arkivmelding message) {
        this.message = message;
    }

    @Override
    public byte[] pack(FiledEntry filed) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            add("arkivmelding.xml", message.write(filed), zip);
            for (FiledEntry.File file : filed.files()) {
                add(file.name(), file.content(), zip);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void add(String name, byte[] content, ZipOutputStream zip) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
