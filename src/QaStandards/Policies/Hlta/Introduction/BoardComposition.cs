using System;
using System.Collections.Generic;
using System.Linq;
using static QaStandards.Policies.Hlta.HltaClauses;

namespace QaStandards.Policies.Hlta.Introduction;

/// <summary>The Board that governs the Partnership, HLTA Code of Practice, paragraph 2.</summary>
public static class BoardComposition
{
    // 2. Head teachers and HLTAs are on the Board.
    /// <summary>Checks the roles of the members of the Board.</summary>
    /// <param name="members">One role for each member; null or none when the members are not known.</param>
    /// <param name="code">The Code with its readings, of which one says how many the plural asks for; the defaults when null.</param>
    /// <returns>A finding about head teachers and one about HLTAs; both Undetermined when no member is known.</returns>
    /// <exception cref="ArgumentNullException">A role is null.</exception>
    public static Findings Check(IEnumerable<BoardRole>? members, HltaCode? code = null)
    {
        var choice = (code ?? HltaCode.April2017).ChoiceOf(HltaReadings.BoardMembers);
        var least = choice.Code == "two-of-each" ? 2 : 1;
        var known = (members ?? []).ToList();
        known.ForEach(role => ArgumentNullException.ThrowIfNull(role, nameof(members)));
        return known.Count == 0
            ? [Found.Missing(C2, "the members of the Board")]
            : [Count("head teachers on the Board", BoardRole.HeadTeacher), Count("HLTAs on the Board", BoardRole.Hlta)];

        Finding Count(string of, BoardRole role) =>
            Found.AtLeast(C2, of, known.Count(each => each == role), least).Under(choice);
    }
}
