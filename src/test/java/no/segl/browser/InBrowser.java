package no.segl.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import no.segl.ExternalTools;
import org.junit.jupiter.api.extension.ExtendWith;

/** A test that looks at the application with people's eyes: it may take {@link Visitors} as an argument. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExternalTools.Needs("chromium")
@ExtendWith(Visitors.ForATest.class)
public @interface InBrowser {}
