package no.segl;

import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.StandardDialect;
import org.thymeleaf.standard.processor.AbstractStandardExpressionAttributeTagProcessor;
import org.thymeleaf.standard.processor.StandardTextTagProcessor;
import org.thymeleaf.templatemode.TemplateMode;
import org.unbescape.html.HtmlEscape;

/**
 * The attribute {@code segl:title}, which writes what {@code th:text} would, and keeps each date in it on one line. A style
 * sheet alone cannot: a browser may end a line at any hyphen.
 */
class UnbrokenDates extends AbstractProcessorDialect {

    private static final Pattern DATE = Pattern.compile("\\b\\d{4}-\\d{2}-\\d{2}\\b");

    UnbrokenDates() {
        super("Unbroken dates", "segl", StandardDialect.PROCESSOR_PRECEDENCE);
    }

    @Override
    public Set<IProcessor> getProcessors(String prefix) {
        return Set.of(new Title(prefix));
    }

    private static class Title extends AbstractStandardExpressionAttributeTagProcessor {

        Title(String prefix) {
            super(TemplateMode.HTML, prefix, "title", StandardTextTagProcessor.PRECEDENCE, true);
        }

        @Override
        protected void doProcess(
                ITemplateContext context,
                IProcessableElementTag tag,
                AttributeName name,
                String expression,
                @Nullable Object title,
                IElementTagStructureHandler structure) {
            String text = HtmlEscape.escapeHtml4Xml(Objects.toString(title, ""));
            structure.setBody(DATE.matcher(text).replaceAll("<span class=\"date\">$0</span>"), false);
        }
    }
}
