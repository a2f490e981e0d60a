package no.segl.eid;

import java.time.Clock;
import java.util.List;
import no.segl.signingjob.identity.EidLogin;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** A page that wants to know which signer asks takes an {@link EidLogin} as an argument. */
@Configuration(proxyBeanMethods = false)
class EidLoginArgument implements WebMvcConfigurer, HandlerMethodArgumentResolver {

    private final ReadLogin login;
    private final Clock clock;

    EidLoginArgument(ReadLogin login, Clock clock) {
        this.login = login;
        this.clock = clock;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == EidLogin.class;
    }

    @Override
    public EidLogin resolveArgument(
            MethodParameter parameter,
            ModelAndViewContainer model,
            NativeWebRequest request,
            WebDataBinderFactory binders) {
        Authentication signer = SecurityContextHolder.getContext().getAuthentication();
        if (signer != null && signer.getPrincipal() instanceof EidUser user) {
            EidLogin read = login.read(user.token());
            if (read.authenticatedAt().plus(EidRequests.LONGEST).isAfter(clock.instant())) {
                return read;
            }
        }
        throw new InsufficientAuthenticationException("no signer is logged in, or too long ago");
    }
}
