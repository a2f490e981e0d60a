package no.segl.casearchive;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;

/** Is there only as long as no real archive takes the built-in one's place. */
@ConditionalOnProperty(name = "segl.archive", havingValue = "built-in", matchIfMissing = true)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface InBuiltInArchive {}
