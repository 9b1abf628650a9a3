package no.livskraft.validation.internal.constraint;

import jakarta.validation.MessageInterpolator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.livskraft.text.Texts;
import no.livskraft.validation.constraint.ConstraintMessages;

/**
 * Reads the messages of our constraints from our module's own files. In them, <code>{value}</code> stands for what the
 * annotation says under that name.
 */
public final class OwnMessageInterpolator implements MessageInterpolator {

    private static final Locale BOKMAL = Locale.forLanguageTag("nb");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z]+)}");

    private final Texts texts = Texts.read(ConstraintMessages.class, "messages");
    private final Optional<MessageInterpolator> others;

    /** An interpolator that leaves the messages of others to another one, or as they are if there is none. */
    public OwnMessageInterpolator(Optional<MessageInterpolator> others) {
        this.others = others;
    }

    @Override
    public String interpolate(String template, Context context) {
        return own(template, context, BOKMAL)
                .orElseGet(() ->
                        others.map(each -> each.interpolate(template, context)).orElse(template));
    }

    @Override
    public String interpolate(String template, Context context, Locale locale) {
        return own(template, context, locale)
                .orElseGet(() -> others.map(each -> each.interpolate(template, context, locale))
                        .orElse(template));
    }

    private Optional<String> own(String template, Context context, Locale locale) {
        boolean isKey = template.startsWith("{") && template.endsWith("}");
        String key = isKey ? template.substring(1, template.length() - 1) : "";
        return texts.keys("nb").contains(key)
                ? Optional.of(filled(texts.get(key).in(locale), context))
                : Optional.empty();
    }

    private static String filled(String text, Context context) {
        return PLACEHOLDER.matcher(text).replaceAll(name -> {
            Object value = context.getConstraintDescriptor().getAttributes().get(name.group(1));
            return Matcher.quoteReplacement(String.valueOf(value));
        });
    }
}
