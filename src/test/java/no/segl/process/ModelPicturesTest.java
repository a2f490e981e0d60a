package no.segl.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pictures in the README are of the models as they are. */
class ModelPicturesTest {

    static Stream<Path> models() throws IOException {
        return ModelFiles.models();
    }

    @ParameterizedTest
    @MethodSource("models")
    void aPictureIsAsNewAsItsModel(Path model) throws Exception {
        var picture = new ModelPicture(model);
        if ("write".equals(System.getProperty("segl.pictures"))) {
            picture.write(DrawModel.inChromium(model));
        }

        assertThat(picture.isOfThisModel())
                .as("draw %s anew: mvn test -Dtest=ModelPicturesTest -Dsegl.pictures=write", picture.file())
                .isTrue();
    }
}
