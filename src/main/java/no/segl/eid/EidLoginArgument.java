package no.segl.eid;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import no.segl.signingjob.identity.EidLogin;
import org.jspecify.annotations.Nullable;
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
    private final PortalSession kept;
    private final Clock clock;

    EidLoginArgument(ReadLogin login, PortalSession kept, Clock clock) {
        this.login = login;
        this.kept = kept;
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
        EidLogin read = signer == null ? null : read(signer.getPrincipal());
        if (read == null || !read.authenticatedAt().plus(EidRequests.LONGEST).isAfter(clock.instant())) {
            throw new InsufficientAuthenticationException("no signer is logged in, or too long ago");
        }
        var session = Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class))
                .getSession(false);
        return read.confirmsSignatures() ? read.with(kept.confirmation(session)) : read;
    }

    private @Nullable EidLogin read(Object principal) {
        if (principal instanceof EidUser user) {
            return login.read(user.token());
        }
        return principal instanceof LoggedIn other ? other.login() : null;
    }
}
