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
@ExternalTools.Needs(InBrowser.PROGRAM)
@ExtendWith(Visitors.ForATest.class)
public @interface InBrowser {

    /** Chromium's, as Debian names its package too. */
    String PROGRAM = "chromium-headless-shell";
}
