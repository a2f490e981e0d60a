package no.segl.api;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.UUID;
import no.segl.signingjob.SignerId;
import no.segl.signingjob.SigningJobId;
import no.segl.signingjob.Staff;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What OpenAPI says of all operations alike: how one logs in, and how a refusal looks. */
@Configuration(proxyBeanMethods = false)
class OpenApiDescription {

    private static final String BASIC = "basic";
    private static final String BEARER = "bearer";

    static {
        SpringDocUtils.getConfig()
                // who asks comes from the login, not from the request
                .addRequestWrapperToIgnore(Staff.class)
                .replaceWithClass(SigningJobId.class, UUID.class)
                .replaceWithClass(SignerId.class, UUID.class);
    }

    @Bean
    OpenAPI description() {
        Components components = new Components()
                .addSecuritySchemes(BASIC, scheme(BASIC).description("An account of the engine"))
                .addSecuritySchemes(BEARER, scheme(BEARER).description("OAuth 2, where the installation has it"));
        return new OpenAPI()
                .info(new Info().title("Segl").version("1").description("Signing jobs and the built-in case archive"))
                .components(components)
                .addSecurityItem(new SecurityRequirement().addList(BASIC))
                .addSecurityItem(new SecurityRequirement().addList(BEARER));
    }

    @Bean
    OpenApiCustomizer everyRefusalIsAProblem(OpenApiContract contract) {
        return description -> {
            // what nothing refers to yet would have been dropped before
            ModelConverters.getInstance().readAll(Problem.class).forEach(description.getComponents()::addSchemas);
            contract.addTo(description.getComponents());
            description.getPaths().values().stream()
                    .flatMap(path -> path.readOperations().stream())
                    .forEach(operation -> operation.getResponses().addApiResponse("default", problem()));
        };
    }

    private static SecurityScheme scheme(String name) {
        return new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme(name);
    }

    private static ApiResponse problem() {
        Schema<?> schema = new Schema<>().$ref("#/components/schemas/Problem");
        return new ApiResponse()
                .description(
                        "Not carried out: 401 no login, 403 no right, 422 a rule, 409 the wrong state, 404 unknown or not yours, 413 too large")
                .content(new Content().addMediaType("application/problem+json", new MediaType().schema(schema)));
    }
}
