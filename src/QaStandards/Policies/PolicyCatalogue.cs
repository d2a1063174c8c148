using System;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using QaStandards.Policies.AtpCpd;
using QaStandards.Policies.HampshireAchieves;
using QaStandards.Policies.Hlta;
using QaStandards.Policies.IctMark;
using QaStandards.Policies.LjmuItt;

namespace QaStandards.Policies;

/// <summary>Every policy that the library ships.</summary>
/// <example><code>
/// foreach (var pack in PolicyCatalogue.All)
/// {
///     Console.WriteLine($"{pack.Policy}: {pack.Register.All.Count} clauses");
/// }
/// </code></example>
public static class PolicyCatalogue
{
    /// <summary>Gets the HLTA Code of Practice.</summary>
    public static PolicyPack Hlta { get; } = new(HltaRegister.Whole, HltaReadings.All, HltaTensions.All, HltaLifecycles.All);

    /// <summary>Gets the Hampshire Achieves Quality Assurance Framework.</summary>
    public static PolicyPack HampshireAchieves { get; } =
        new(HampshireRegister.Whole, HampshireReadings.All, HampshireTensions.All, HampshireLifecycles.All);

    /// <summary>Gets the code of practice and agreement for ICT Mark assessors.</summary>
    public static PolicyPack IctMark { get; } = new(IctMarkRegister.Whole, IctMarkReadings.All, IctMarkTensions.All, IctMarkLifecycles.All);

    /// <summary>Gets the LJMU ITT partnership agreement.</summary>
    public static PolicyPack LjmuItt { get; } = new(LjmuRegister.Whole, LjmuReadings.All, LjmuTensions.All, LjmuLifecycles.All);

    /// <summary>Gets the CPD policy of the Apprentice and Training Partnership.</summary>
    public static PolicyPack AtpCpd { get; } = new(AtpRegister.Whole, AtpReadings.All, AtpTensions.All, AtpLifecycles.All);

    /// <summary>Gets every pack.</summary>
    public static ValueList<PolicyPack> All { get; } = [Hlta, HampshireAchieves, IctMark, LjmuItt, AtpCpd];

    /// <summary>Finds the pack of a policy by the policy's id, compared by ordinal; returns whether there is one.</summary>
    public static bool TryFind(string? id, [NotNullWhen(true)] out PolicyPack? pack) =>
        (pack = All.FirstOrDefault(each => string.Equals(each.Policy.Id, id, StringComparison.Ordinal))) is not null;
}
