using System;
using System.Collections.Generic;
using QaStandards.Policies;
using QaStandards.Policies.AtpCpd;
using QaStandards.Policies.HampshireAchieves;
using QaStandards.Policies.Hlta;
using QaStandards.Policies.IctMark;
using QaStandards.Policies.LjmuItt;
using Xunit;

namespace QaStandards.Tests.Policies;

/// <summary>The packs of the catalogue with the class that holds their clauses; a theory runs once for each.</summary>
internal static class Packs
{
    private static readonly Dictionary<string, Type> Clauses = new()
    {
        ["HLTA"] = typeof(HltaClauses),
        ["HAMPSHIRE"] = typeof(HampshireClauses),
        ["ICT-MARK"] = typeof(IctMarkClauses),
        ["LJMU"] = typeof(LjmuClauses),
        ["ATP"] = typeof(AtpClauses),
    };

    /// <summary>Gets the id of every policy of the catalogue.</summary>
    public static TheoryData<string> Ids
    {
        get
        {
            var ids = new TheoryData<string>();
            foreach (var pack in PolicyCatalogue.All)
            {
                ids.Add(pack.Policy.Id);
            }

            return ids;
        }
    }

    public static PolicyPack Of(string id) =>
        PolicyCatalogue.TryFind(id, out var pack) ? pack : throw new ArgumentException($"No pack of {id}.", nameof(id));

    public static Type ClausesOf(string id) => Clauses[id];

    public static RegisterRules RulesOf(string id) => new(Of(id).Register.Chapters, ClausesOf(id));
}
