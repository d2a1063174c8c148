using System;
using System.Collections.Generic;
using System.Linq;
using static QaStandards.Policies.Hlta.HltaClauses;

namespace QaStandards.Policies.Hlta.StakeholderLiaison;

/// <summary>"Promotion of the HLTA programme", HLTA Code of Practice, paragraphs 109 and 110: what material shows.</summary>
public static class PromotionalMaterials
{
    private static readonly PromotionalMaterialValidator Validator = new();

    // 109. National material shows every logo and the title. 110. Regional material states membership.
    /// <summary>Checks one piece of material.</summary>
    /// <param name="material">The material.</param>
    /// <param name="providers">Every provider of the Partnership.</param>
    /// <returns>About national material two findings, logos and title; about regional material one.</returns>
    /// <exception cref="ArgumentException">An argument is null, or there are no providers, or one of them has no name.</exception>
    /// <exception cref="FluentValidation.ValidationException">The material is not well formed.</exception>
    public static Findings Check(PromotionalMaterial material, IEnumerable<string> providers)
    {
        ArgumentNullException.ThrowIfNull(material);
        ArgumentNullException.ThrowIfNull(providers);
        _ = Answer.Sound(material, Validator);
        var all = providers.ToList();
        if (all.Count == 0 || all.Exists(string.IsNullOrWhiteSpace))
        {
            throw new ArgumentException("Give the name of every provider of the Partnership; one is missing.", nameof(providers));
        }

        if (material.Scope == PromotionScope.Regional)
        {
            return [Answer.Stated(C110, "membership of the Partnership stated", material.StatesMembership).For(material.Name)];
        }

        var logos = material.Logos is { } shown
            ? Found.Every(C109, "logos of the providers", all, shown)
            : Found.Missing(C109, "the logos that it carries");
        return [logos.For(material.Name), Answer.Stated(C109, "title of the Partnership shown", material.BearsTitle).For(material.Name)];
    }
}
