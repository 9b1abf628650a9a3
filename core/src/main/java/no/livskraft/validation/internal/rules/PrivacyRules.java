package no.livskraft.validation.internal.rules;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import no.livskraft.decision.Contact;
import no.livskraft.decision.Resolution;
import no.livskraft.experience.GoodExample;
import no.livskraft.text.NationalIdentityNumbers;
import no.livskraft.validation.Place;
import no.livskraft.validation.internal.DossierTexts;
import no.livskraft.validation.internal.Evaluation;
import no.livskraft.validation.internal.Places;
import no.livskraft.validation.internal.Reason;
import no.livskraft.validation.internal.Rule;
import no.livskraft.validation.internal.RuleContext;

/** Rules about people's privacy. */
final class PrivacyRules {

    /** Providers of private mail; their addresses in other countries (hotmail.no, yahoo.co.uk) count too. */
    private static final Set<String> PRIVATE_MAIL = Set.of(
            "gmail",
            "googlemail",
            "hotmail",
            "outlook",
            "live",
            "msn",
            "yahoo",
            "icloud",
            "me",
            "mac",
            "online",
            "proton",
            "protonmail",
            "gmx",
            "frisurf",
            "broadpark",
            "start",
            "c2i",
            "getmail",
            "lyse",
            "altibox");

    private PrivacyRules() {}

    static List<Rule> all() {
        return List.of(
                new Rule("LK-080", Reason.NOTHING, PrivacyRules::noIdentityNumbers),
                new Rule("LK-081", Reason.NO_CONTACTS, PrivacyRules::contactsArePurposeful),
                new Rule("LK-082", Reason.NO_CONTACTS, PrivacyRules::addressesAreOfTheWorkplace));
    }

    private static void noIdentityNumbers(RuleContext context, Evaluation evaluation) {
        DossierTexts.forEach(context.dossier(), (place, text) -> {
            if (NationalIdentityNumbers.isIn(text)) {
                evaluation.violated("", place.get());
            } else {
                evaluation.satisfied();
            }
        });
    }

    private static void contacts(RuleContext context, BiConsumer<Contact, Place> look) {
        for (Resolution each : context.dossier().resolutions()) {
            contact(each.politicalContact(), Places.in(each, "politicalContact"), look);
            contact(each.administrativeContact(), Places.in(each, "administrativeContact"), look);
        }
        for (GoodExample each : context.dossier().experience().examples()) {
            contact(each.contact(), Places.in(each, "contact"), look);
        }
    }

    private static void contact(Optional<Contact> contact, Place place, BiConsumer<Contact, Place> look) {
        contact.ifPresent(each -> look.accept(each, place));
    }

    private static void contactsArePurposeful(RuleContext context, Evaluation evaluation) {
        contacts(context, (contact, place) -> {
            evaluation.check(!contact.purpose().isBlank(), place, "role", contact.role());
            evaluation.checkCase(
                    "expired",
                    !contact.deleteOn().isBefore(context.today()),
                    place,
                    "role",
                    contact.role(),
                    "date",
                    contact.deleteOn());
        });
    }

    private static void addressesAreOfTheWorkplace(RuleContext context, Evaluation evaluation) {
        contacts(context, (contact, place) -> {
            String domain = contact.address()
                    .substring(contact.address().lastIndexOf('@') + 1)
                    .strip()
                    .toLowerCase(Locale.ROOT);
            evaluation.check(!isPrivate(domain), place, "role", contact.role(), "domain", domain);
        });
    }

    private static boolean isPrivate(String domain) {
        String[] labels = domain.split("\\.", -1);
        boolean ofProvider = labels.length == 2 || (labels.length == 3 && labels[1].equals("co"));
        return ofProvider && PRIVATE_MAIL.contains(labels[0]);
    }
}
