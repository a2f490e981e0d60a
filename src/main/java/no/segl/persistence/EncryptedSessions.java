package no.segl.persistence;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.BeanClassLoaderAware;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.support.DeserializingConverter;
import org.springframework.core.serializer.support.SerializingConverter;

/**
 * What browsers' sessions hold, such as a signer's login, lies in the database under the same keys as the rest. A stored
 * value is the key's id, a colon, and the encrypted bytes.
 */
@Configuration(proxyBeanMethods = false)
class EncryptedSessions implements BeanClassLoaderAware {

    private static final Logger LOG = LoggerFactory.getLogger(EncryptedSessions.class);
    private static final String PLACE = "spring_session_attributes.attribute_bytes";

    private final Encryption encryption;
    private final SerializingConverter toBytes = new SerializingConverter();
    private DeserializingConverter fromBytes = new DeserializingConverter();

    EncryptedSessions(Encryption encryption) {
        this.encryption = encryption;
    }

    @Override
    public void setBeanClassLoader(ClassLoader classes) {
        fromBytes = new DeserializingConverter(classes);
    }

    /** Spring Session finds it by its name; nobody else is to take it for theirs. */
    @Bean(defaultCandidate = false)
    ConversionService springSessionConversionService() {
        var both = new GenericConversionService();
        both.addConverter(Object.class, byte[].class, this::seal);
        both.addConverter(byte[].class, Object.class, this::open);
        return both;
    }

    byte[] seal(Object value) {
        byte[] key = encryption.currentPrefix().getBytes(StandardCharsets.US_ASCII);
        byte[] encrypted = encryption.seal(PLACE, toBytes.convert(value));
        return ByteBuffer.allocate(key.length + encrypted.length)
                .put(key)
                .put(encrypted)
                .array();
    }

    /** @return null for what cannot be read, as after its key has gone: whoever it belongs to logs in anew */
    @Nullable Object open(byte[] stored) {
        try {
            String text = new String(stored, StandardCharsets.ISO_8859_1);
            int colon = text.indexOf(':');
            byte[] encrypted = text.substring(colon + 1).getBytes(StandardCharsets.ISO_8859_1);
            return fromBytes.convert(encryption.open(text.substring(0, colon), PLACE, encrypted));
        } catch (RuntimeException unreadable) {
            LOG.info(
                    "a session's value cannot be read: {}",
                    unreadable.getClass().getSimpleName());
            return null;
        }
    }
}
