using System;
using System.Collections.Generic;
using System.Linq;
using static QaStandards.Policies.Hlta.HltaClauses;

namespace QaStandards.Policies.Hlta.StakeholderLiaison;

/// <summary>"Services to be provided", HLTA Code of Practice, paragraphs 115 and 118: what everybody can find.</summary>
public static class PublishedServices
{
    // 115. A contact point is publicised, with e-mail and telephone.
    /// <summary>Checks a contact point.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="contact"/> is null.</exception>
    public static Findings CheckContact(ContactPoint contact)
    {
        ArgumentNullException.ThrowIfNull(contact);
        return
        [
            Answer.Stated(C115, "a contact point is publicised", contact.IsPublicised),
            Answer.Stated(C115, "it can be reached by e-mail", contact.HasEmail),
            Answer.Stated(C115, "it can be reached by telephone", contact.HasTelephone),
        ];
    }

    // 118. Charges are stated for every service.
    /// <summary>Checks that a charge is stated for every service; a charge of nothing is stated too.</summary>
    /// <param name="services">The services that the provider offers; null when they are not known.</param>
    /// <param name="charged">The services for which a charge is published; null when that is not known.</param>
    /// <returns>Satisfied, Breached with the services that lack a charge, Undetermined, or NotApplicable without services.</returns>
    public static Finding CheckCharges(IEnumerable<string>? services, IEnumerable<string>? charged)
    {
        var offered = services?.ToList();
        return offered is null || charged is null
            ? Found.Missing(C118, [.. offered is null ? (string[])["the services"] : [], .. charged is null ? (string[])["the published charges"] : []])
            : offered.Count == 0 ? new(C118, Verdict.NotApplicable, new Measure.Nothing("services"))
            : Found.Every(C118, "services with a published charge", offered, charged);
    }
}
