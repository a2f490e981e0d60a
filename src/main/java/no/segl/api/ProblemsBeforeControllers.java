package no.segl.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** What fails before any controller is asked, such as the look-up of a login, is a problem of the same shape. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ProblemsBeforeControllers extends OncePerRequestFilter {

    private final ApiProblems problems;

    ProblemsBeforeControllers(ApiProblems problems) {
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !ApiProblems.isApi(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (RuntimeException fault) {
            if (problems.resolveException(request, response, null, fault) == null) {
                throw fault;
            }
        }
    }
}
