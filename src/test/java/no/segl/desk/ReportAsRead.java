package no.segl.desk;

import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import no.segl.signingjob.SigningJobId;
import org.w3c.dom.Element;

/** The report as it is read from its page and its workbook. */
final class ReportAsRead {

    private ReportAsRead() {}

    static List<Element> cells(byte[] workbook, Path folder) throws Exception {
        Path file = Files.write(folder.resolve("report.xlsx"), workbook);
        try (FileSystem files = FileSystems.newFileSystem(file)) {
            var cells = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(Files.newInputStream(files.getPath("/xl/worksheets/sheet1.xml")))
                    .getElementsByTagName("c");
            return IntStream.range(0, cells.getLength())
                    .mapToObj(each -> (Element) cells.item(each))
                    .toList();
        }
    }

    /** The tiles at the top, each as its name and its number. */
    static List<String> numbers(String page) {
        return found(
                "data-test=\"tile-(\\w+)\"[^>]*>\\s*<b>(\\d+)</b>", page, tile -> tile.group(1) + " " + tile.group(2));
    }

    static List<SigningJobId> listed(String page) {
        return found(
                "<td class=\"title\"><a href=\"/desk/jobs/([-0-9a-f]{36})\"",
                page,
                row -> SigningJobId.of(row.group(1)));
    }

    private static <T> List<T> found(String pattern, String page, Function<Matcher, T> read) {
        List<T> all = new ArrayList<>();
        for (Matcher each = Pattern.compile(pattern).matcher(page); each.find(); ) {
            all.add(read.apply(each));
        }
        return all;
    }
}
