package no.segl.process;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;

/** Draws a model as Modeler shows it: bpmn-js in a headless Chromium. */
final class DrawModel {

    private static final int MARGIN = 30;
    /** What the window has besides the page, though nobody sees it. */
    private static final int BROWSER_BARS = 200;

    private static final String VIEWER = "/META-INF/resources/webjars/bpmn-js/8.0.0/dist/bpmn-viewer.production.min.js";

    private DrawModel() {}

    static byte[] inChromium(Path model) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("model-picture");
        Path page = folder.resolve("page.html");
        Path png = folder.resolve("picture.png");
        var bounds = Bpmn.readModelFromFile(model.toFile()).getModelElementsByType(Bounds.class);
        double left = bounds.stream().mapToDouble(Bounds::getX).min().orElseThrow() - MARGIN;
        double top = bounds.stream().mapToDouble(Bounds::getY).min().orElseThrow() - MARGIN;
        double right =
                bounds.stream().mapToDouble(b -> b.getX() + b.getWidth()).max().orElseThrow() + MARGIN;
        double bottom =
                bounds.stream().mapToDouble(b -> b.getY() + b.getHeight()).max().orElseThrow() + MARGIN;
        int width = (int) (right - left);
        int height = (int) (bottom - top);
        Files.writeString(page, page(Files.readString(model), left, top, width, height));
        screenshot(page, png, width, height + BROWSER_BARS);
        return cropped(png, width, height);
    }

    private static byte[] cropped(Path png, int width, int height) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(ImageIO.read(png.toFile()).getSubimage(0, 0, width, height), "png", out);
        return out.toByteArray();
    }

    private static String page(String model, double left, double top, int width, int height) throws IOException {
        String xml = new ObjectMapper().writeValueAsString(model).replace("</", "<\\/");
        return """
                <!doctype html><meta charset="utf-8">
                <style>body { margin: 0; background: #fff } #model { width: %dpx; height: %dpx }
                .bjs-powered-by { display: none !important }</style>
                <div id="model"></div><script>%s</script><script>
                const viewer = new BpmnJS({ container: '#model' });
                viewer.importXML(%s).then(() =>
                  viewer.get('canvas').viewbox({ x: %s, y: %s, width: %d, height: %d }));
                </script>""".formatted(width, height, viewer(), xml, left, top, width, height);
    }

    private static String viewer() throws IOException {
        try (InputStream in = DrawModel.class.getResourceAsStream(VIEWER)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void screenshot(Path page, Path png, int width, int height)
            throws IOException, InterruptedException {
        Process chromium = new ProcessBuilder(List.of(
                        System.getProperty("segl.chromium", "chromium"),
                        "--headless=new",
                        "--no-sandbox",
                        "--hide-scrollbars",
                        "--virtual-time-budget=10000",
                        "--window-size=" + width + "," + height,
                        "--screenshot=" + png,
                        page.toUri().toString()))
                .redirectErrorStream(true)
                .redirectOutput(Redirect.DISCARD)
                .start();
        if (!chromium.waitFor(2, TimeUnit.MINUTES) || !Files.exists(png)) {
            chromium.destroyForcibly();
            throw new IllegalStateException("Chromium has drawn nothing of " + page);
        }
    }
}
