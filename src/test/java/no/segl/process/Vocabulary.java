package no.segl.process;

import static org.mockito.Mockito.mock;

import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.support.ResourceBundleMessageSource;

/** What models may name, and the words they are refused with, without an engine. */
public final class Vocabulary {

    private Vocabulary() {}

    public static TaskBeans beans() {
        var beans = new StaticListableBeanFactory();
        Stream.of(SigningRoundTasks.class, JournalPostTasks.class, MinutesTasks.class, ApprenticeshipTasks.class)
                .flatMap(tasks -> Stream.of(tasks.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(Bean.class))
                .forEach(method -> beans.addBean(method.getName(), mock(method.getReturnType())));
        return new TaskBeans(beans);
    }

    public static Wording words() {
        var texts = new ResourceBundleMessageSource();
        texts.setBasename("texts/process");
        texts.setDefaultEncoding("UTF-8");
        texts.setDefaultLocale(Locale.forLanguageTag("nb"));
        return new Wording(texts);
    }
}
