using System.Collections.Generic;
using System.Linq;
using static QaStandards.Policies.HampshireAchieves.HampshireClauses;

namespace QaStandards.Policies.HampshireAchieves.Roles;

/// <summary>Section 5.0: every type of provision keeps the law in four fields.</summary>
public static class LegalCompliance
{
    /// <summary>Checks that every field is attested for every type of provision: sixteen cells.</summary>
    /// <param name="attestations">What somebody attested; null when nothing is known.</param>
    /// <returns>
    /// Satisfied; Breached with what was attested as not kept or, when nothing is, Undetermined with what is not attested.
    /// </returns>
    /// <exception cref="System.ArgumentException">An attestation is null, or a cell is there twice.</exception>
    public static Finding Check(IEnumerable<LegalAttestation>? attestations)
    {
        var cells = new Dictionary<(ProvisionType, LegalDomain), bool?>();
        foreach (var each in Periods.Required(attestations ?? [], nameof(attestations)))
        {
            if (!cells.TryAdd((each.Provision, each.Domain), each.IsKept))
            {
                throw new System.ArgumentException(
                    $"{each.Domain.Value} of {each.Provision.Value} is attested twice; give the one that holds.", nameof(attestations));
            }
        }

        return Answer.Every(
            C5_0_6,
            "fields of law kept",
            [
                .. from provision in ProvisionType.All
                   from domain in LegalDomain.All
                   select ($"{domain.Value} of {provision.Value}", cells.GetValueOrDefault((provision, domain))),
            ]);
    }
}
