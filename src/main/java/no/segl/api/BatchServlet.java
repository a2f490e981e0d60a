package no.segl.api;

import jakarta.servlet.MultipartConfigElement;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.DispatcherServlet;

/** The one address that may be sent very much: how much is a matter of the servlet, and all others share a narrow one. */
@Configuration(proxyBeanMethods = false)
class BatchServlet {

    private static final DataSize LARGEST_FILE = DataSize.ofMegabytes(12);
    private static final DataSize LARGEST_BATCH = DataSize.ofMegabytes(500);

    /** Every part goes to disk. */
    @Bean
    ServletRegistrationBean<DispatcherServlet> batches(WebApplicationContext application) {
        var servlet =
                new ServletRegistrationBean<>(new DispatcherServlet(application), JobAnswers.ROOT + BatchApi.PATH);
        servlet.setName("batches");
        servlet.setMultipartConfig(new MultipartConfigElement("", LARGEST_FILE.toBytes(), LARGEST_BATCH.toBytes(), 0));
        return servlet;
    }
}
