package no.segl.portal;

import java.io.IOException;
import java.time.Duration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.CacheControl;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Where PDF.js is: its address holds its version, so that no browser mixes two, and each asks for it once. */
@Component
public class PdfViewer implements WebMvcConfigurer {

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

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler(address() + "**")
                .addResourceLocations("classpath:/" + ROOT + version + "/")
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
    }
}
