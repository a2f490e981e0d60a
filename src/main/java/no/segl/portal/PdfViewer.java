package no.segl.portal;

import java.io.IOException;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Where PDF.js is: its address holds its version, so that no browser mixes two. */
@Component
public class PdfViewer {

    private static final String ROOT = "META-INF/resources/webjars/pdfjs-dist/";

    private final String version;

    PdfViewer() throws IOException {
        Resource[] found = new PathMatchingResourcePatternResolver()
                .getResources("classpath*:" + ROOT + "*/legacy/build/pdf.min.mjs");
        if (found.length != 1) {
            throw new IllegalStateException("PDF.js must be here once, and is " + found.length + " times");
        }
        String address = found[0].getURL().toString();
        version = address.substring(address.indexOf(ROOT) + ROOT.length()).split("/")[0];
    }

    public String address() {
        return "/webjars/pdfjs-dist/" + version + "/";
    }
}
