package no.segl.process;

import static org.camunda.bpm.engine.rest.security.auth.ProcessEngineAuthenticationFilter.AUTHENTICATION_PROVIDER_PARAM;

import jakarta.servlet.DispatcherType;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One login for the web applications and our own pages, and filters that run where the security chains put them only. */
@Configuration(proxyBeanMethods = false)
class WebappsLogin {

    @Bean
    FilterRegistrationBean<ContainerBasedAuthenticationFilter> webappsTakeOverLogin() {
        var filter = new FilterRegistrationBean<>(new ContainerBasedAuthenticationFilter());
        filter.addInitParameter(AUTHENTICATION_PROVIDER_PARAM, SpringLogin.class.getName());
        filter.addUrlPatterns("/camunda/app/*", "/camunda/api/*");
        filter.setDispatcherTypes(DispatcherType.REQUEST);
        // right behind Spring Security
        filter.setOrder(SecurityProperties.DEFAULT_FILTER_ORDER + 1);
        return filter;
    }

    @Bean
    FilterRegistrationBean<EngineIdentity> engineIdentityOnlyInChains(EngineIdentity filter) {
        return onlyInChains(filter);
    }

    @Bean
    FilterRegistrationBean<FreshGroups> freshGroupsOnlyInChains(FreshGroups filter) {
        return onlyInChains(filter);
    }

    private static <F extends jakarta.servlet.Filter> FilterRegistrationBean<F> onlyInChains(F filter) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.setEnabled(false);
        return registration;
    }
}
