package no.segl.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.http.converter.json.Jackson2ObjectMapperBuilder;
import org.springframework.http.converter.json.MappingJackson2HttpMessageConverter;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** Answers nothing but what a test puts into it; no bean of an application. */
@RestController
class FailingApi {

    private static final ObjectMapper JSON = Jackson2ObjectMapperBuilder.json().build();

    RuntimeException with = new IllegalStateException();

    /** Where it is called as over HTTP, and its faults are told. */
    MockMvc web() {
        return MockMvcBuilders.standaloneSetup(this)
                .setMessageConverters(new MappingJackson2HttpMessageConverter(JSON))
                .setHandlerExceptionResolvers(
                        new ApiProblems(new ProblemTexts(texts()), new AcceptHeaderLocaleResolver(), JSON))
                .build();
    }

    private static ResourceBundleMessageSource texts() {
        ResourceBundleMessageSource texts = new ResourceBundleMessageSource();
        texts.setBasenames("texts/violations", "texts/problems");
        texts.setDefaultEncoding("UTF-8");
        texts.setDefaultLocale(Locale.forLanguageTag("nb"));
        return texts;
    }

    @GetMapping({"/api/anything", "/portal"})
    void fail() {
        throw with;
    }

    @PostMapping("/api/jobs")
    void read(@RequestBody Wanted wanted) {}

    @PostMapping("/api/upload")
    void upload(@RequestPart MultipartFile document) {}

    @GetMapping("/api/pages")
    Map<String, Integer> page(@RequestParam int page) {
        return Map.of("page", page);
    }

    @GetMapping("/api/items/{id}")
    void item(@PathVariable UUID id) {}

    record Wanted(String title, Instant deadline, List<Signing> signers) {}

    record Signing(Integer group) {}
}
