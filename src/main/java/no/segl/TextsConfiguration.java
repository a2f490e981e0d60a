package no.segl;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.web.servlet.LocaleResolver;

/** What people read: every {@code texts/<subject>_<language>.properties}, in Bokmål where their language is missing. */
@Configuration(proxyBeanMethods = false)
class TextsConfiguration {

    private static final Locale BOKMAL = Locale.forLanguageTag("nb");
    private static final List<Locale> LANGUAGES =
            List.of(BOKMAL, Locale.forLanguageTag("nn"), Locale.forLanguageTag("sv"), Locale.ENGLISH);

    @Bean
    MessageSource messageSource() throws IOException {
        var texts = new ResourceBundleMessageSource();
        texts.setBasenames(subjects());
        texts.setDefaultEncoding("UTF-8");
        texts.setDefaultLocale(BOKMAL);
        return texts;
    }

    private static String[] subjects() throws IOException {
        var files = new PathMatchingResourcePatternResolver().getResources("classpath*:texts/*_nb.properties");
        return Arrays.stream(files)
                .map(file -> "texts/" + String.valueOf(file.getFilename()).replace("_nb.properties", ""))
                .distinct()
                .toArray(String[]::new);
    }

    @Bean
    UnbrokenDates unbrokenDates() {
        return new UnbrokenDates();
    }

    @Bean
    LocaleResolver localeResolver(@Value("${server.servlet.session.cookie.secure}") boolean secureCookies) {
        return new ChosenLanguage(LANGUAGES, BOKMAL, secureCookies);
    }
}
