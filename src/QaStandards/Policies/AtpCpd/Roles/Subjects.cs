namespace QaStandards.Policies.AtpCpd.Roles;

/// <summary>What the lists of the policy call the qualifications, statuses and training, as a host's records must call them too.</summary>
public static class Subjects
{
    /// <summary>Education and training.</summary>
    public const string EducationAndTraining = "Education and Training";

    /// <summary>Information, advice and guidance.</summary>
    public const string Guidance = "Information, Advice and Guidance";

    /// <summary>Assessing vocational achievement.</summary>
    public const string Assessing = "Assessing Vocational Achievement";

    /// <summary>Coaching and mentoring.</summary>
    public const string Coaching = "Coaching and Mentoring";

    /// <summary>Internal quality assurance.</summary>
    public const string QualityAssurance = "Internal Quality Assurance";

    /// <summary>The status of a qualified teacher in further education.</summary>
    public const string Qtls = "QTLS";

    /// <summary>The status of a qualified teacher in schools.</summary>
    public const string Qts = "QTS";

    /// <summary>Safeguarding.</summary>
    public const string Safeguarding = "Safeguarding";

    /// <summary>Safer recruitment, alone or covered by another qualification.</summary>
    public const string SaferRecruitment = "Safer recruitment";

    /// <summary>Equality and diversity.</summary>
    public const string Equality = "Equality and Diversity";

    /// <summary>Prevent.</summary>
    public const string Prevent = "Prevent";

    /// <summary>Leadership and management.</summary>
    public const string Management = "Leadership and Management";

    /// <summary>Chartered manager status.</summary>
    public const string CharteredManager = "Chartered Manager";

    /// <summary>Ofsted training.</summary>
    public const string Ofsted = "Ofsted";

    /// <summary>Ofsted's training for quality nominees.</summary>
    public const string OfstedNominee = "Ofsted quality nominee";

    /// <summary>End-point assessment training.</summary>
    public const string EndPointAssessment = "End-point assessment";

    /// <summary>Training that supports the role of support staff.</summary>
    public const string RoleSupport = "Role support";

    /// <summary>English.</summary>
    public const string English = "English";

    /// <summary>Maths.</summary>
    public const string Maths = "Maths";

    /// <summary>ICT.</summary>
    public const string Ict = "ICT";

    /// <summary>The Functional Skills test in English.</summary>
    public const string FunctionalEnglish = "Functional Skills English";

    /// <summary>The Functional Skills test in maths.</summary>
    public const string FunctionalMaths = "Functional Skills Maths";

    /// <summary>The Functional Skills test in ICT.</summary>
    public const string FunctionalIct = "Functional Skills ICT";
}
